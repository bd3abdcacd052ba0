import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type PageExample, pageExamples } from '@trangan/contract/examples/pages'
import { type Browser, chromium } from 'playwright-core'
import { addressOf } from '../../sites/dev/exampleFor.ts'
import { originOf } from '../../sites/dev/originOf.ts'
import { serveExamples } from '../../sites/dev/serveExamples.ts'
import { findChromium } from '../test/findChromium.ts'
import { runCommand } from '../test/runCommand.ts'
import { componentSheets, photographComponents } from './componentSheets.ts'
import { composeSheet, type Print } from './composeSheet.ts'
import { galleryIndex, type Sheet } from './galleryIndex.ts'
import { photograph } from './photograph.ts'
import { type View, views } from './views.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = new URL('../../docs/gallery/', import.meta.url)

/** Examples of which another one shows the same template well enough. */
const leftOut = /-(empty|short|closed|category|announcements?|contact|english|plain|facts|questions|link)$|^search$/

const { positionals } = parseArgs({ allowPositionals: true })
const shown = pageExamples.filter(({ name }) => !leftOut.test(name))
const examples = positionals.length === 0 ? shown : shown.filter(({ name }) => positionals.includes(name))

const built = await runCommand({
  name: 'portals compiled',
  args: ['turbo', 'run', 'build', '--filter=@trangan/sites'],
  cwd: root,
  env: process.env,
})
const found = await findChromium(process.env)
if (built.failed > 0) process.exitCode = 1
else if ('reason' in found) {
  console.error(`The gallery needs a browser: ${found.reason}.`)
  process.exitCode = 1
} else await makeGallery(found.path)

async function makeGallery(executablePath: string): Promise<void> {
  const server = await serveExamples()
  const origin = originOf(server)
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    await mkdir(folder, { recursive: true })
    for (const example of examples) {
      const prints = await Promise.all(views.map((view) => printOf({ browser, origin }, example, view)))
      await writeFile(new URL(sheetOf(example).file, folder), await composeSheet(prints))
      await writeIndex()
      console.log(`✔ ${example.name}`)
    }
    if (positionals.length === 0 || positionals.includes('components')) await makeComponentSheets(browser)
    if (positionals.length === 0) await removeOldSheets()
  } finally {
    await browser.close()
    server.close()
  }
}

async function makeComponentSheets(browser: Browser): Promise<void> {
  for (const { file, webp } of await photographComponents(browser)) await writeFile(new URL(file, folder), webp)
  await writeIndex()
  console.log('✔ components')
}

async function printOf(served: { browser: Browser; origin: string }, example: PageExample, view: View): Promise<Print> {
  const address = served.origin + addressOf(example) + lookOf(example, view)
  return { png: await photograph({ browser: served.browser, address, view }), ...view.sheet }
}

/** Only when all others are made: a run that is cut short loses none. */
async function removeOldSheets(): Promise<void> {
  const made = new Set(allSheets().map(({ file }) => file))
  const old = (await readdir(folder)).filter((file) => file.endsWith('.webp') && !made.has(file))
  await Promise.all(old.map((file) => rm(new URL(file, folder))))
}

/** A run for some examples leaves the sheets of others as they are: the index names those that are there. */
async function writeIndex(): Promise<void> {
  const files = new Set(await readdir(folder))
  const sheets = allSheets().filter(({ file }) => files.has(file))
  await writeFile(new URL('README.md', folder), galleryIndex(sheets, views))
}

function allSheets(): Sheet[] {
  return [...shown.map(sheetOf), ...componentSheets]
}

/** The province's own pages have one family and one colour; all others are shown in those of the view. */
function lookOf({ input }: PageExample, { family, accent }: { family: string; accent: string }): string {
  return input.shell.theme.family === 'base' ? `&family=${family}&accent=${accent}` : ''
}

function sheetOf({ name, input }: PageExample): Sheet {
  return { name, title: `${input.page.head.title} (${name})`, file: `${name}.webp` }
}
