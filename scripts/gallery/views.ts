import type { BrowserContextOptions } from 'playwright-core'

/** One way to look at a page: the family, the colour of a sample agency, the screen or paper. */
export type View = {
  name: string
  label: string
  family: string
  accent: string
  context: BrowserContextOptions
  /** Paper instead of a screen. */
  isPrint?: boolean
  /** Width in the sheet, and the height after which the picture is cut. */
  sheet: { width: number; height: number }
}

const desktop = { width: 1280, height: 900 }
const phone = { width: 390, height: 844 }
/** A4 at 96 pixels to the inch, without its margins. */
const paper = { width: 672, height: 990 }

const wide = { width: 480, height: 780 }
const narrow = { width: 200, height: 780 }

const department = { family: 'department', accent: '1d4a78' }
const district = { family: 'district', accent: '1f5c2e' }

/** What each template is looked at in. */
export const views: readonly View[] = [
  { name: 'department', label: 'Department', ...department, context: { viewport: desktop }, sheet: wide },
  { name: 'department-phone', label: 'on a phone', ...department, context: { viewport: phone }, sheet: narrow },
  { name: 'district', label: 'District', ...district, context: { viewport: desktop }, sheet: wide },
  { name: 'district-phone', label: 'on a phone', ...district, context: { viewport: phone }, sheet: narrow },
  { name: 'dark', label: 'Dark', ...district, context: { viewport: phone, colorScheme: 'dark' }, sheet: narrow },
  {
    name: 'contrast',
    label: 'High contrast',
    ...department,
    context: { viewport: phone, contrast: 'more' },
    sheet: narrow,
  },
  {
    name: 'print',
    label: 'Printed',
    ...department,
    context: { viewport: paper },
    isPrint: true,
    sheet: { width: 300, height: 780 },
  },
]
