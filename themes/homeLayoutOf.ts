import { baseHome } from './base/homeLayout.ts'
import { departmentHome } from './department/homeLayout.ts'
import { districtHome } from './district/homeLayout.ts'
import type { HomeLayout } from './home/arrangeBlocks.ts'
import { type FamilyName, familyNamed } from './tokens/families.ts'

const layouts: Record<FamilyName, HomeLayout> = { base: baseHome, department: departmentHome, district: districtHome }

/** How a family of themes lays out the first page; an unknown family does it like `base`. */
export const homeLayoutOf = (family: string): HomeLayout => layouts[familyNamed(family)]
