import type { HomeBlockModel } from '@trangan/contract/pages'
import type { HomeBlockProps } from './base/home-blocks/homeBlockProps.ts'
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

/** What draws blocks of the home page in a family of themes, by their type; an unknown family looks like `base`. */
export const homeBlocksOf = (family: string): Record<HomeBlockModel['type'], Drawing> =>
  // Each drawing takes blocks of its own type, under which it stands here: more than types can follow.
  ({ ...homeBlocks, ...overrides[familyNamed(family)] }) as Record<HomeBlockModel['type'], Drawing>

type Drawing = (props: HomeBlockProps<HomeBlockModel['type']>) => unknown
