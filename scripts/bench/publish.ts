import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadRenderer } from '@trangan/publisher/render'
import { runTrangan } from '../processes/runTrangan.ts'
import { measureOneArticle } from '../publisher/bench/measure.ts'
import { measureClean } from '../publisher/bench/measureClean.ts'
import { type Figure, percentile } from './figures.ts'
import { measureHomeWeight } from './homeWeight.ts'
import { measurePressToLive } from './pressToLive.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The publisher by itself, then the whole line with CMS and database, as an editor and a reader see it. */
export const measure = async (note: (text: string) => void): Promise<Figure[]> => {
  const live = await measureLive(note)
  const folder = join(root, 'dist/portals')
  const renderer = await loadRenderer({ folder, log: ({ message }) => note(message) })
  note('one new article in portals of 200, 2,000 and 20,000')
  const one: Figure[][] = []
  for (const articles of [200, 2_000, 20_000]) one.push(await measureOneArticle(renderer, articles))
  note(
    'clean publishes of 27 portals with 200 and with 1,000 articles each, Hugo on the same, and cp -r of the outcome',
  )
  const documented = await loadRenderer({ folder, log: () => {}, isDocumentedOnly: true })
  const clean = { renderer, documented, agencies: 27, note }
  const small = await measureClean({ ...clean, articles: 200, rounds: 5 })
  const large = await measureClean({ ...clean, articles: 1_000, rounds: 5 })
  return [...live, ...one.flat(), flatness(one.flat()), ...small, ...large]
}

const measureLive = async (note: (text: string) => void): Promise<Figure[]> => {
  const data = await mkdtemp(join(tmpdir(), 'trangan-bench-'))
  note('starting Trangan with the sample province')
  const trangan = await runTrangan({ root, data, port: 18_280 })
  try {
    note('20 articles from Publish to live')
    const times = await measurePressToLive(trangan, 20)
    const weight = await measureHomeWeight(trangan.portal('sotuphap'))
    return [
      { figure: 'press-to-live-p50', value: percentile(times, 50), unit: 'ms', samples: times },
      { figure: 'press-to-live-p95', value: percentile(times, 95), unit: 'ms', goal: '< 300', samples: times },
      ...Object.entries(weight).map(([kind, bytes]) => ({
        figure: `home-${kind}`,
        value: bytes / 1024,
        unit: 'KB',
        samples: [bytes / 1024],
      })),
    ]
  } finally {
    await trangan.stop()
    await rm(data, { recursive: true, force: true })
  }
}

/** How much the slowest portal's median is above the fastest one's. */
const flatness = (figures: readonly Figure[]): Figure => {
  const medians = figures.filter(({ figure: name }) => name.includes('-p50-')).map(({ value }) => value)
  const value = Math.max(...medians) / Math.min(...medians)
  return { figure: 'one-article-flatness', value, unit: '×', goal: '≤ 1.2', samples: medians }
}
