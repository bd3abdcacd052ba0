import { baseHome } from '../base/homeLayout.ts'
import type { HomeLayout } from '../home/arrangeBlocks.ts'

/** The first page of a district: its people and places at full width, then what the administration does. */
export const districtHome: HomeLayout = { ...baseHome, band: new Set(['life-events', 'gallery']) }
