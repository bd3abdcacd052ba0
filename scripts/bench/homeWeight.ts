import { brotliCompressSync, constants } from 'node:zlib'
import { chromium } from 'playwright-core'

/** Bytes of the first view of a page by kind, compressed with brotli where text is; pictures as a phone takes them. */
export const measureHomeWeight = async (url: string): Promise<Record<string, number>> => {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking'],
  })
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 })
    const bytes: Record<string, number> = {}
    page.on('response', async (response) => {
      const kind = response.request().resourceType()
      const body = await response.body().catch(() => Buffer.alloc(0))
      bytes[kind] = (bytes[kind] ?? 0) + weightOf(kind, body)
    })
    await page.goto(url, { waitUntil: 'networkidle' })
    return bytes
  } finally {
    await browser.close()
  }
}

const weightOf = (kind: string, body: Buffer): number =>
  kind === 'font' || kind === 'image'
    ? body.length
    : brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length
