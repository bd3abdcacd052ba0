import { pageExamples } from '@trangan/contract/examples/pages'
import { families } from '@trangan/themes/tokens/families.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { barriersOn } from './dev/barriersOn.ts'
import { addressOf } from './dev/exampleFor.ts'
import { type ExampleBrowser, openBrowser } from './dev/openBrowser.ts'

let browser: ExampleBrowser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

/** Pages that between them have every component that a family draws in its own way. */
const names = ['home', 'home-empty', 'article', 'article-list', 'procedure', 'portal-index']
const examples = pageExamples.filter(({ name }) => names.includes(name))
const own = families.filter(({ name }) => name !== 'base')

describe.each(own)('the family $name', ({ name: family }) => {
  it.each(examples)('lets everyone use the page $name, in every scheme and width, in silence', async (example) => {
    const { page, messages, close } = await browser.open(`${addressOf(example)}&family=${family}`)
    expect(await barriersOn(page)).toEqual([])
    expect(messages).toEqual([])
    await close()
  })

  it('looks otherwise than base', async () => {
    const picture = async (name: string) => {
      const { page, close } = await browser.open(`/?example=home&family=${name}`)
      const png = await page.screenshot()
      await close()
      return png
    }
    expect((await picture(family)).equals(await picture('base'))).toBe(false)
  })
})
