import type { Page } from 'playwright-core'
import { axeViolations } from './axeViolations.ts'

type Scheme = NonNullable<Parameters<Page['emulateMedia']>[0]>

const asItIs: Scheme = { colorScheme: 'light', contrast: 'no-preference' }

/** Schemes differ in their colours only: the other rules have the same answers in each. */
const otherSchemes: Record<string, Scheme> = {
  dark: { ...asItIs, colorScheme: 'dark' },
  'high contrast': { ...asItIs, contrast: 'more' },
}

/** Narrow screens begin here; a wide one shows this much at a zoom of 400 %. */
const narrow = { width: 320, height: 640 }

/** Whatever keeps somebody from using the page that is open: in each scheme, and on a screen of 320 pixels. */
export const barriersOn = async (page: Page): Promise<string[]> => {
  const barriers = await barriersInSchemes(page)
  await page.setViewportSize(narrow)
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  if (width > narrow.width) barriers.push(`a screen of 320 pixels has to be scrolled sideways, over ${width}`)
  barriers.push(...(await axeViolations(page)).map((barrier) => `320 pixels: ${barrier}`))
  return barriers
}

/** Whatever keeps somebody from using what is open on the screen as it is, in each scheme. */
export const barriersInSchemes = async (page: Page): Promise<string[]> => {
  const barriers = await axeViolations(page)
  for (const [name, scheme] of Object.entries(otherSchemes)) {
    await page.emulateMedia(scheme)
    barriers.push(...(await axeViolations(page, 'colours')).map((barrier) => `${name}: ${barrier}`))
  }
  await page.emulateMedia(asItIs)
  return barriers
}
