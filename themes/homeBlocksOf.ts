import { type HomeBlocks, homeBlocks } from './base/homeBlocks.ts'
import DepartmentLeadNews from './department/home/LeadNews.astro'
import DistrictLeadNews from './district/home/LeadNews.astro'
import { type FamilyName, familyNamed } from './tokens/families.ts'

/** Blocks of the home page that a family draws in its own way; all else is `base`. */
const overrides: Record<FamilyName, Partial<HomeBlocks>> = {
  base: {},
  department: { 'lead-news': DepartmentLeadNews },
  district: { 'lead-news': DistrictLeadNews },
}

/** The blocks of the home page of a family of themes, by their type; an unknown family looks like `base`. */
export const homeBlocksOf = (family: string): HomeBlocks => ({ ...homeBlocks, ...overrides[familyNamed(family)] })
