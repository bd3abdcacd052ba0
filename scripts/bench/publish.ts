import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runTrangan } from '../processes/runTrangan.ts'
import { cleanFigures } from '../publisher/bench/cleanFigures.ts'
import { openRenderer } from '../publisher/bench/makers.ts'
import { measureClean } from '../publisher/bench/measureClean.ts'
import { measureFairness } from '../publisher/bench/measureFairness.ts'
import { measureMany, measureTokens } from '../publisher/bench/measureMany.ts'
import { measureOneArticle } from '../publisher/bench/measureOneArticle.ts'
import { type Figure, percentile } from './figures.ts'
import { measureHomeWeight } from './homeWeight.ts'
import { measurePressToLive } from './pressToLive.ts'

type Note = (text: string) => void

/** The groups of figures, in the order in which they are measured. */
const groups: Record<string, (note: Note) => Promise<Figure[]>> = {
  article: async (note) => {
    note('one new article in portals of 200, 2,000 and 20,000, in turn')
    return measureOneArticle(await openRenderer(false), [200, 2_000, 20_000])
  },
  small: (note) => measureProvince({ agencies: 27, articles: 200, rounds: 5, astroRounds: 5, note }),
  large: (note) => measureProvince({ agencies: 27, articles: 1_000, rounds: 5, astroRounds: 1, note }),
  fairness: measureFairness,
  tokens: measureTokens,
  memory: measureMany,
  live: (note) => measureLive(note),
}

/** The publisher by itself and beside others, then the whole line with CMS and database, as editor and reader see it. */
export const measure = async (note: Note, only?: string): Promise<Figure[]> => {
  const chosen = only === undefined ? Object.keys(groups) : only.split(',')
  const figures: Figure[] = []
  for (const name of chosen) {
    const group = groups[name]
    if (!group) throw new Error(`There is no group "${name}" of figures. Groups: ${Object.keys(groups).join(', ')}.`)
    figures.push(...(await group(note)))
  }
  return figures
}

const measureProvince = async (options: Parameters<typeof measureClean>[0]): Promise<Figure[]> => {
  const { agencies, articles, note } = options
  note(`clean publishes of ${agencies} portals with ${articles} articles each, beside Hugo, astro build and cp -r`)
  return cleanFigures(agencies, articles, await measureClean(options))
}

const root = fileURLToPath(new URL('../../', import.meta.url))

const measureLive = async (note: Note): Promise<Figure[]> => {
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
