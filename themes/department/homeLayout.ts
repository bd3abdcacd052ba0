import { baseHome } from '../base/homeLayout.ts'
import type { HomeLayout } from '../home/arrangeBlocks.ts'

/** The first page of a department: what can be done here and what has been issued, two by two; news by field in threes. */
export const departmentHome: HomeLayout = { ...baseHome, band: new Set(['procedures', 'website-links']) }
