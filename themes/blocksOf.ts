import { type Blocks, blocks } from './base/blocks.ts'
import DepartmentFooter from './department/layout/Footer.astro'
import DepartmentHeader from './department/layout/Header.astro'
import DistrictFooter from './district/layout/Footer.astro'
import DistrictHeader from './district/layout/Header.astro'
import { type FamilyName, familyNamed } from './tokens/families.ts'

/** What each family draws in its own way; all else is `base`. */
const overrides: Record<FamilyName, Partial<Blocks>> = {
  base: {},
  department: { Header: DepartmentHeader, Footer: DepartmentFooter },
  district: { Header: DistrictHeader, Footer: DistrictFooter },
}

/** The blocks of a family of themes; an unknown family looks like `base`. */
export const blocksOf = (family: string): Blocks => ({ ...blocks, ...overrides[familyNamed(family)] })
