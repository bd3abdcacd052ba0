import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { runTrangan } from '../processes/runTrangan.ts'
import { findChromium } from '../test/findChromium.ts'
import { type Figure, median } from './figures.ts'
import { findLighthouse, type Lighthouse } from './pages/findLighthouse.ts'
import { findPages, type MeasuredPage } from './pages/findPages.ts'
import { type Category, categories, scorePage, type Visit } from './pages/scorePage.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const port = 18_380
const debuggingPort = 18_390
const visitsPerPage = 3

/** A sample portal of each family, by the first label of its host. */
const portals = { department: 'soxaydung', district: 'hoalu' }

/** Lighthouse on five pages of each family, as the portal server sends them: median of three visits on a phone with slow 4G. */
export const measure = async (note: (text: string) => void): Promise<Figure[]> => {
  const data = await mkdtemp(join(tmpdir(), 'trangan-bench-'))
  note('starting Trangan with the sample province')
  const trangan = await runTrangan({ root, data, port })
  try {
    return await measurePortals((family) => trangan.portal(portals[family]), note)
  } finally {
    await trangan.stop()
    await rm(data, { recursive: true, force: true })
  }
}

/** The same on portals that are running already. */
export const measurePortals = async (
  portalOf: (family: keyof typeof portals) => string,
  note: (text: string) => void,
): Promise<Figure[]> => {
  const lighthouse = await findLighthouse(note)
  const figures: Figure[] = []
  for (const family of ['department', 'district'] as const)
    for (const page of await findPages(portalOf(family)))
      figures.push(...(await measurePage({ lighthouse, family, page, note })))
  return figures
}

type Measuring = { lighthouse: Lighthouse; family: string; page: MeasuredPage; note: (text: string) => void }

const measurePage = async ({ lighthouse, family, page, note }: Measuring): Promise<Figure[]> => {
  const visits: Visit[] = []
  for (let visit = 0; visit < visitsPerPage; visit++) visits.push(await visitOnce(lighthouse, page.url))
  const lost = new Set(visits.flatMap((visit) => visit.lost))
  note(`${family} ${page.kind}: ${page.url}${[...lost].map((text) => `\n    ${text}`).join('')}`)
  return categories.map((category: Category): Figure => {
    const samples = visits.map(({ scores }) => scores[category])
    return { figure: `${family}-${page.kind}-${category}`, value: median(samples), unit: '', goal: '≥ 99', samples }
  })
}

/** Each visit has a browser of its own: nothing is in its cache, and nothing of the visit before slows it. */
const visitOnce = async (lighthouse: Lighthouse, url: string): Promise<Visit> => {
  const found = await findChromium(process.env)
  if ('reason' in found) throw new Error(found.reason)
  const browser = await chromium.launch({
    executablePath: found.path,
    args: ['--no-sandbox', '--disable-background-networking', `--remote-debugging-port=${debuggingPort}`],
  })
  try {
    return await scorePage(lighthouse, url, debuggingPort)
  } finally {
    await browser.close()
  }
}
