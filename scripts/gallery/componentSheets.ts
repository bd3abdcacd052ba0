import type { Browser, Page } from 'playwright-core'
import { buildComponentPages } from '../../sites/dev/components/buildComponentPages.ts'
import { serveComponentPages } from '../../sites/dev/components/serveComponentPages.ts'
import { originOf } from '../../sites/dev/originOf.ts'
import { composeColumns } from './composeColumns.ts'
import type { Sheet } from './galleryIndex.ts'
import { today } from './photograph.ts'

/** The sheets of components: each shows the examples that lie in the folders of one kind. */
export const componentSheets = [
  { name: 'components', title: 'Components', file: 'components.webp' },
  { name: 'home-blocks', title: 'Blocks of the home page', file: 'home-blocks.webp' },
] as const satisfies Sheet[]

/** Photographs the examples of all components, each under the name of its folder. */
export const photographComponents = async (browser: Browser): Promise<{ file: string; webp: Buffer }[]> => {
  const pages = await buildComponentPages()
  const server = await serveComponentPages()
  const page = await browser.newPage({ viewport: { width: 480, height: 800 }, reducedMotion: 'reduce' })
  await page.clock.setFixedTime(today)
  try {
    const sheets: { file: string; webp: Buffer }[] = []
    for (const { name, file } of componentSheets) {
      const pictures: Buffer[] = []
      for (const path of pages.filter((address) => address.startsWith(`/components/base/${name}/`)))
        pictures.push(await photographExample(page, originOf(server) + path))
      sheets.push({ file, webp: await composeColumns(pictures) })
    }
    return sheets
  } finally {
    await page.close()
    server.close()
  }
}

/** The name of the folder, hidden on the page itself, is put in sight. */
const photographExample = async (page: Page, address: string): Promise<Buffer> => {
  await page.goto(address, { waitUntil: 'load' })
  await page.evaluate(async () => {
    const name = document.querySelector('h1')
    name?.setAttribute('class', 'side-menu__title')
    if (name) name.textContent = name.textContent.split('/').at(-1) ?? ''
    const main = document.querySelector('main')
    // As tall as the example, not as the window.
    if (main) Object.assign(main.style, { flex: 'none', minHeight: '0', paddingBlock: '0.75rem' })
    for (const picture of document.images) picture.loading = 'eager'
    await Promise.all([...document.images].map((picture) => picture.decode().catch(() => undefined)))
    await document.fonts.ready
  })
  return page.locator('main').screenshot({ animations: 'disabled' })
}
