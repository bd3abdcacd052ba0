import type { Server } from 'node:http'
import { pageExamples } from '@trangan/contract/examples/pages'
import { families } from '@trangan/themes/tokens/families.ts'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeViolations } from './dev/axeViolations.ts'
import { addressOf } from './dev/exampleFor.ts'
import { serveExamples } from './dev/serveExamples.ts'

const port = 5481
let server: Server
let browser: Browser

beforeAll(async () => {
  server = await serveExamples(port)
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  })
})
afterAll(async () => {
  await browser?.close()
  server?.close()
})

/** Pages that between them have every component that a family draws in its own way. */
const names = ['home', 'home-empty', 'article', 'article-list', 'procedure', 'portal-index']
const examples = pageExamples.filter(({ name }) => names.includes(name))
const own = families.filter(({ name }) => name !== 'base')

const schemes: { scheme: string; options: BrowserContextOptions }[] = [
  { scheme: 'light', options: {} },
  { scheme: 'dark', options: { colorScheme: 'dark' } },
  { scheme: 'high contrast', options: { contrast: 'more' } },
]

const visit = async <Result>(
  address: string,
  options: BrowserContextOptions,
  look: (page: Page, messages: string[]) => Promise<Result>,
): Promise<Result> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  const messages: string[] = []
  page.on('console', (message) => messages.push(message.text()))
  page.on('pageerror', (error) => messages.push(String(error)))
  await page.goto(`http://127.0.0.1:${port}${address}`, { waitUntil: 'load' })
  const result = await look(page, messages)
  await context.close()
  return result
}

describe.each(own)('the family $name', ({ name: family }) => {
  describe.each(examples)('on the page $name', (example) => {
    const address = `${addressOf(example)}&family=${family}`

    it.each(schemes)('can be used by everyone in the scheme $scheme, in silence', async ({ options }) => {
      await visit(address, options, async (page, messages) => {
        expect(await axeViolations(page)).toEqual([])
        expect(messages).toEqual([])
      })
    })

    it('fits a screen of 320 pixels', async () => {
      const viewport = { width: 320, height: 640 }
      const width = await visit(address, { viewport }, (page) =>
        page.evaluate(() => document.documentElement.scrollWidth),
      )
      expect(width).toBeLessThanOrEqual(320)
    })
  })

  it('looks otherwise than base', async () => {
    const picture = (name: string) => visit(`/?example=home&family=${name}`, {}, (page) => page.screenshot())
    expect((await picture(family)).equals(await picture('base'))).toBe(false)
  })
})
