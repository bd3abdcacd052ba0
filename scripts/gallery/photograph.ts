import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import type { View } from './views.ts'

/** A day on which the example content is of today: pages that ask the browser for the date look the same for ever. */
export const today = new Date('2026-11-05T09:00:00+07:00')

type Subject = { browser: Browser; address: string; view: View }

/** The whole page as a PNG, every picture and font in place, on a fixed day. */
export const photograph = async ({ browser, address, view }: Subject): Promise<Buffer> => {
  const context = await browser.newContext({
    ...view.context,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
  })
  try {
    const page = await context.newPage()
    await page.clock.setFixedTime(today)
    await page.goto(address, { waitUntil: 'load' })
    if (view.isPrint) await page.emulateMedia({ media: 'print' })
    await showPictures(page)
    const png = await page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' })
    return view.isPrint ? await withMargins(png) : png
  } finally {
    await context.close()
  }
}

/** Pictures far down are loaded only when a reader comes near; a photograph wants them all. */
const showPictures = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const picture of document.images) picture.loading = 'eager'
    await Promise.all([...document.images].map((picture) => picture.decode().catch(() => undefined)))
    await document.fonts.ready
  })

/** The margins of a sheet of paper, which the browser leaves to the printer. */
const withMargins = (png: Buffer): Promise<Buffer> =>
  sharp(png).extend({ top: 61, bottom: 61, left: 61, right: 61, background: '#fff' }).png().toBuffer()
