import { chromium, type Page } from 'playwright-core'
import type { BrowserSide } from '../engines/engine.ts'
import { serveSide } from './serveSide.ts'

/** How much slower than this machine the processor is made. */
const slowdown = 4

/** What a page costs whose processor is four times slower: milliseconds of each question, everything fetched before, and MB held by JavaScript. */
export type InBrowser = { times: number[]; memory: number }

/** Asks all questions twice in a page of Chromium, its processor slowed down; the second time counts. */
export const measureInBrowser = async (options: {
  side: BrowserSide
  questions: readonly string[]
  chromiumPath: string
}): Promise<InBrowser> => {
  const site = await serveSide(options.side)
  const browser = await chromium.launch({ executablePath: options.chromiumPath, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    await page.goto(site.origin)
    const before = await heldBy(page)
    await slowDown(page)
    const times = await page.evaluate(askAll, [...options.questions])
    return { times, memory: (await heldBy(page)) - before }
  } finally {
    await browser.close()
    await site.close()
  }
}

const slowDown = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
}

/** Runs in the page, which keeps the search. */
const askAll = async (questions: string[]): Promise<number[]> => {
  const address = '/engine.js'
  const { open }: { open: () => Promise<(question: string) => Promise<string[]>> } = await import(address)
  const search = await open()
  Object.assign(globalThis, { search })
  for (const question of questions) await search(question)
  const times: number[] = []
  for (const question of questions) {
    const start = performance.now()
    await search(question)
    times.push(performance.now() - start)
  }
  return times
}

/** MB that the page's JavaScript holds after a clean-up; what WebAssembly keeps for itself is not told. */
const heldBy = async (page: Page): Promise<number> => {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const heap: Record<string, number> = await session.send('Runtime.getHeapUsage')
  return ((heap.usedSize ?? 0) + (heap.backingStorageSize ?? 0)) / 2 ** 20
}
