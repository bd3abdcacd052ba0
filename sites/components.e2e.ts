import { componentFolders } from '@trangan/themes/examples/componentFolders.ts'
import { themeFiles } from '@trangan/themes/examples/themeFiles.ts'
import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { barriersInSchemes } from './dev/barriersOn.ts'
import { buildComponentPages, readComponentFile } from './dev/components/buildComponentPages.ts'
import { serveComponentPages } from './dev/components/serveComponentPages.ts'
import { type ExampleBrowser, openBrowser } from './dev/openBrowser.ts'

let pages: string[]
let browser: ExampleBrowser
beforeAll(async () => {
  pages = await buildComponentPages()
  browser = await openBrowser(serveComponentPages)
})
afterAll(() => browser?.close())

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'require-sri': 'off',
    'tel-non-breaking': 'off',
    // The page around an example has its own title, a template brings another.
    'unique-landmark': 'off',
  },
})

const folders = componentFolders(themeFiles())
const pagesOf = (folder: string) => pages.filter((page) => page.startsWith(`/components/${folder}/`))

/** Whole pages and what stands around them are looked at in portals.e2e.ts, where their landmarks have their places. */
const isPart = (folder: string) => !/(?:^|\/)(?:templates|layout)(?:\/|$)/.test(folder)

describe.each(folders)('the component %s', (folder) => {
  it('has examples, each of which is valid HTML', async () => {
    expect(pagesOf(folder).length).toBeGreaterThan(0)
    for (const page of pagesOf(folder)) {
      const html = Buffer.from(await readComponentFile(page)).toString()
      const { results } = await validator.validateString(html.replace(/<template.*?<\/template>/gs, ''))
      const found = results.flatMap(({ messages }) =>
        messages.map(({ ruleId, selector }) => `${page}: ${ruleId} ${selector}`),
      )
      expect(found).toEqual([])
    }
  })
})

describe.each(folders.filter(isPart))('the component %s', (folder) => {
  it('can be used by everyone in every scheme, on a narrow screen, in silence', async () => {
    for (const address of pagesOf(folder)) {
      const { page, messages, elsewhere, close } = await browser.open(address, {
        viewport: { width: 320, height: 640 },
      })
      expect(await barriersInSchemes(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
      expect([...messages, ...elsewhere]).toEqual([])
      await close()
    }
  })
})
