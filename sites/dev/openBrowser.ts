import { type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { originOf } from './originOf.ts'
import { serveExamples } from './serveExamples.ts'

/** A page in a browser, with what a reader never sees: messages of the console, and requests to other hosts. */
export type OpenPage = { page: Page; messages: string[]; elsewhere: string[]; close: () => Promise<void> }

/** The example pages in a real browser. */
export type ExampleBrowser = {
  open: (address: string, options?: BrowserContextOptions & { at?: string }) => Promise<OpenPage>
  close: () => Promise<void>
}

/** Serves the examples and starts a browser; `at` in the options of a page stops its clock at a moment. */
export const openBrowser = async (serve = serveExamples): Promise<ExampleBrowser> => {
  const server = await serve()
  const origin = originOf(server)
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  return {
    open: async (address, { at, ...options } = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
      const page = await context.newPage()
      if (at) await page.clock.setFixedTime(at)
      const [messages, elsewhere]: [string[], string[]] = [[], []]
      page.on('console', (message) => messages.push(message.text()))
      page.on('pageerror', (error) => messages.push(String(error)))
      page.on('request', (request) => !request.url().startsWith(origin) && elsewhere.push(request.url()))
      await page.goto(origin + address, { waitUntil: 'load' })
      return { page, messages, elsewhere, close: () => context.close() }
    },
    close: async () => {
      await browser.close()
      server.close()
    },
  }
}
