import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createEngine, createFolderTarget, type Engine, loadSigner, publish } from '@trangan/publisher'
import type { Lease, Renderer } from '@trangan/publisher/ports'
import { themeStylesheet } from '@trangan/themes/themeStylesheet.ts'
import { type Figure, percentile } from '../../bench/figures.ts'
import { sampleProvince } from './sampleProvince.ts'

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

/** An engine on a folder, with settings as a province has them. */
export const engineOn = async (options: {
  folder: string
  renderer: Renderer
  source: Engine['source']
}): Promise<Engine> => {
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

/** Work that means a whole portal. */
export const rebuildOf = (agency: string): Lease => ({
  agency,
  token: 1,
  changes: [{ ...change, id: '1', agency, operation: 'rebuild' }],
})

const leaseOf = (agency: string, id: string): Lease => ({
  agency,
  token: 1,
  changes: [{ ...change, id, agency, operation: 'publish', document: { collection: 'articles', id } }],
})

/** How many files a publish made; throws when it failed. */
export const filesOf = async (publishing: ReturnType<typeof publish>): Promise<number> => {
  const result = await publishing
  if ('failure' in result) throw new Error(result.failure.message)
  return result.receipt.added + result.receipt.changed
}

/** Does something in a folder that is gone afterwards. */
export const inTemporaryFolder = async <T>(task: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'trangan-bench-'))
  try {
    return await task(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
