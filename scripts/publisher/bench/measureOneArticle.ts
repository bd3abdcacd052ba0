import { createEngine, type Engine, publish } from '@trangan/publisher'
import type { Renderer } from '@trangan/publisher/ports'
import { type Figure, median, percentile } from '../../bench/figures.ts'
import { benchLease, filesOf } from './benchLease.ts'
import { benchSettings, openTarget } from './makers.ts'
import { sampleProvince } from './sampleProvince.ts'
import { inTemporaryFolder } from './temporaryFolders.ts'

type Portal = {
  articles: number
  engine: Engine
  source: ReturnType<typeof sampleProvince>
  times: number[]
  files: number
}

const agency = 'agency-1'

/**
 * New articles in portals that have so many already, published one by one, in turn: what else the machine does in the
 * meantime meets all sizes alike. The first ones of each are not counted.
 */
export const measureOneArticle = async (
  renderer: Renderer,
  sizes: readonly number[],
  samples = 60,
): Promise<Figure[]> =>
  inTemporaryFolder(async (folder) => {
    const portals: Portal[] = []
    for (const articles of sizes) portals.push(await openPortal(`${folder}/${articles}`, renderer, articles))
    for (let sample = -10; sample < samples; sample += 1)
      for (const portal of portals) await writeOne(portal, sample >= 0)
    const medians = portals.map(({ times }) => median(times))
    const value = Math.max(...medians) / Math.min(...medians)
    return [
      ...portals.flatMap((portal) => figuresOf(portal, samples)),
      { figure: 'one-article-flatness', value, unit: '×', goal: '≤ 1.2', samples: medians },
    ]
  })

const openPortal = async (folder: string, renderer: Renderer, articles: number): Promise<Portal> => {
  const source = sampleProvince([articles])
  const engine = createEngine({ source, renderer, target: await openTarget(folder), settings: benchSettings })
  await filesOf(publish(engine, benchLease(agency)))
  return { articles, engine, source, times: [], files: 0 }
}

const writeOne = async (portal: Portal, isCounted: boolean): Promise<void> => {
  const { id } = portal.source.write(agency)
  const started = performance.now()
  const files = await filesOf(publish(portal.engine, benchLease(agency, id)))
  if (!isCounted) return
  portal.times.push(performance.now() - started)
  portal.files += files
}

const figuresOf = ({ articles, times, files }: Portal, samples: number): Figure[] => [
  { figure: `one-article-p50-${articles}`, value: percentile(times, 50), unit: 'ms', goal: '≤ 15', samples: times },
  { figure: `one-article-p95-${articles}`, value: percentile(times, 95), unit: 'ms', goal: '≤ 30', samples: times },
  { figure: `one-article-files-${articles}`, value: files / samples, unit: 'files', samples: [files / samples] },
]
