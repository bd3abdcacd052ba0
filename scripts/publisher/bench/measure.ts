import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createEngine, createFolderTarget, type Engine, loadSigner, publish } from '@trangan/publisher'
import type { Lease, Renderer } from '@trangan/publisher/ports'
import { themeStylesheet } from '@trangan/themes/themeStylesheet.ts'
import { type Figure, percentile } from '../../bench/figures.ts'
import { sampleProvince } from './sampleProvince.ts'

/** Publishes a clean province of so many agencies with so many articles each, and copies the outcome with `cp -r`. */
export const measureClean = async (renderer: Renderer, agencies: number, articles: number): Promise<Figure[]> =>
  inTemporaryFolder(async (folder) => {
    const source = sampleProvince(agencies, articles)
    const engine = await engineOn({ folder, renderer, source })
    const listings = await source.listPortals()
    const started = performance.now()
    let files = 0
    for (const { id } of listings) files += await filesOf(publish(engine, rebuildOf(id)))
    const seconds = (performance.now() - started) / 1000
    const copying = performance.now()
    execFileSync('cp', ['-r', join(folder, 'objects'), join(folder, 'copy')])
    const copied = (performance.now() - copying) / 1000
    const again = performance.now()
    for (const { id } of listings) await publish(engine, rebuildOf(id))
    const name = `clean-${agencies}x${articles}`
    return single([
      { figure: `${name}-files`, value: files, unit: 'files' },
      { figure: `${name}-seconds`, value: seconds, unit: 's' },
      { figure: `${name}-speed`, value: files / seconds, unit: 'files/s' },
      { figure: `${name}-vs-cp`, value: seconds / copied, unit: '× the time of cp -r', goal: '≤ 4' },
      { figure: `${name}-nothing-changed`, value: performance.now() - again, unit: 'ms' },
      { figure: `${name}-memory`, value: process.resourceUsage().maxRSS / 1024, unit: 'MB', goal: '< 512' },
    ])
  })

/** Figures that were measured once. */
const single = (figures: Omit<Figure, 'samples'>[]): Figure[] =>
  figures.map((figure) => ({ ...figure, samples: [figure.value] }))

/** Publishes one new article after the other in a portal that has so many already. */
export const measureOneArticle = async (renderer: Renderer, articles: number, samples = 60): Promise<Figure[]> =>
  inTemporaryFolder(async (folder) => {
    const source = sampleProvince(1, articles)
    const engine = await engineOn({ folder, renderer, source })
    const agency = 'agency-1'
    await publish(engine, rebuildOf(agency))
    const times: number[] = []
    let files = 0
    for (let sample = 0; sample < samples; sample += 1) {
      const { id } = source.write(agency)
      const started = performance.now()
      files += await filesOf(publish(engine, leaseOf(agency, id)))
      times.push(performance.now() - started)
    }
    return [
      { figure: `one-article-p50-${articles}`, value: percentile(times, 50), unit: 'ms', goal: '≤ 15', samples: times },
      { figure: `one-article-p95-${articles}`, value: percentile(times, 95), unit: 'ms', goal: '≤ 30', samples: times },
      { figure: `one-article-files-${articles}`, value: files / samples, unit: 'files', samples: [files / samples] },
    ]
  })

const engineOn = async (options: { folder: string; renderer: Renderer; source: Engine['source'] }): Promise<Engine> => {
  const { folder, renderer, source } = options
  return createEngine({
    source,
    renderer,
    target: createFolderTarget({ folder, signer: await loadSigner(join(folder, 'key')) }),
    settings: {
      locale: 'vi',
      originPattern: 'https://{host}',
      provinceOrigin: 'https://example.vn',
      provinceName: 'Tỉnh',
      stylesheetOf: themeStylesheet,
      serviceLink: () => undefined,
    },
  })
}

const change = { user: 'bench', createdAt: new Date(0).toISOString() }

const rebuildOf = (agency: string): Lease => ({
  agency,
  token: 1,
  changes: [{ ...change, id: '1', agency, operation: 'rebuild' }],
})

const leaseOf = (agency: string, id: string): Lease => ({
  agency,
  token: 1,
  changes: [{ ...change, id, agency, operation: 'publish', document: { collection: 'articles', id } }],
})

const filesOf = async (publishing: ReturnType<typeof publish>): Promise<number> => {
  const result = await publishing
  if ('failure' in result) throw new Error(result.failure.message)
  return result.receipt.added + result.receipt.changed
}

const inTemporaryFolder = async <T>(task: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'trangan-bench-'))
  try {
    return await task(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
