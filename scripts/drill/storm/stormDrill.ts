import { readFile } from 'node:fs/promises'
import { check, createEngine, createFolderTarget, type Engine, loadSigner } from '@trangan/publisher'
import { type InMemoryContent, inMemoryContent } from '@trangan/publisher/examples/inMemoryContent.ts'
import { plainRenderer } from '@trangan/publisher/examples/plainRenderer.ts'
import { publishableSnapshot } from '@trangan/publisher/examples/portals.ts'
import { exampleSettings } from '@trangan/publisher/examples/settings.ts'
import { createReleaseReader } from '@trangan/publisher/release'
import type { Payload } from 'payload'
import { createOutbox } from '../../../cms/publishing/outbox/createOutbox.ts'
import { enqueue } from '../../../cms/publishing/outbox/enqueue.ts'
import { createWaker } from '../../publisher/waker.ts'
import { workLoop } from '../../publisher/workLoop.ts'

/** What the drill found; `problems` is empty when nothing was lost and nothing went to another agency. */
export type StormReport = { changes: number; releases: number; seconds: number; problems: string[] }

type Storm = { payload: Payload; folder: string; agencies: number; rounds: number; publishers: number }

/**
 * All agencies save at the same time, again and again, while several publishers share the work; the outbox is that of
 * the CMS. In the end each portal must show its own last change, and no word of another agency.
 */
export const stormDrill = async (storm: Storm): Promise<StormReport> => {
  const { payload, folder, rounds, publishers } = storm
  const names = Array.from({ length: storm.agencies }, (_, index) => `storm-${index + 1}`)
  const content = inMemoryContent(names.map(snapshotOf))
  const stopping = new AbortController()
  const count = { releases: 0 }
  const problems: string[] = []
  const engines = await Promise.all(Array.from({ length: publishers }, () => engineOn(folder, content)))
  const began = performance.now()
  const loops = engines.map((engine, index) =>
    workLoop({
      engine,
      outbox: createOutbox(payload),
      worker: `storm-${index}`,
      waker: createWaker(),
      interval: 20,
      stopping: stopping.signal,
      onResult: (_lease, result) => {
        if ('receipt' in result) count.releases += 1
        else if (result.failure.code !== 'lease-lost') problems.push(result.failure.message)
      },
      onError: (error) => problems.push(String(error)),
    }),
  )
  for (let round = 1; round <= rounds; round += 1)
    await Promise.all(names.map((agency) => saveOne({ payload, content, agency, round })))
  await untilEmpty(payload)
  stopping.abort()
  await Promise.all(loops)
  const seconds = (performance.now() - began) / 1000
  const engine = await engineOn(folder, content)
  for (const agency of names) problems.push(...(await whatIsWrong({ storm, engine, agency, names })))
  return { changes: names.length * rounds, releases: count.releases, seconds, problems }
}

const engineOn = async (folder: string, source: InMemoryContent): Promise<Engine> =>
  createEngine({
    source,
    renderer: plainRenderer(),
    target: createFolderTarget({ folder, signer: await loadSigner(folder) }),
    settings: exampleSettings,
  })

/** The example's content under another agency; its texts carry the agency's id. */
const snapshotOf = (id: string): typeof publishableSnapshot => ({
  ...publishableSnapshot,
  agency: { ...publishableSnapshot.agency, id, hosts: [`${id}.example.vn`], name: { vi: `Cơ quan ${marked(id)}` } },
  articles: publishableSnapshot.articles.map((article) => ({ ...article, title: { vi: textOf(id, 0) } })),
})

const marked = (agency: string): string => `[${agency}]`
const textOf = (agency: string, round: number): string => `Tin của ${marked(agency)}, bản ${round}.`

type Saving = { payload: Payload; content: InMemoryContent; agency: string; round: number }

/** As the CMS does it: the content changes, and a row waits in the outbox. */
const saveOne = async ({ payload, content, agency, round }: Saving): Promise<void> => {
  const before = content.snapshots.get(agency) ?? snapshotOf(agency)
  const articles = before.articles.map((article) =>
    article.id === 'a1' ? { ...article, title: { vi: textOf(agency, round) } } : article,
  )
  content.snapshots.set(agency, { ...before, articles })
  await enqueue(payload, [{ agency, operation: 'publish', document: { collection: 'articles', id: 'a1' } }], {})
}

const untilEmpty = async (payload: Payload): Promise<void> => {
  while ((await payload.count({ collection: 'outbox' })).totalDocs > 0)
    await new Promise((resolve) => setTimeout(resolve, 50))
}

type Looking = { storm: Storm; engine: Engine; agency: string; names: readonly string[] }

const whatIsWrong = async ({ storm, engine, agency, names }: Looking): Promise<string[]> => {
  const reader = createReleaseReader({ folder: storm.folder })
  const live = await reader.readLive(agency)
  const entry = await live?.lookup('/')
  const home = entry ? await readFile(reader.fileOf(entry), 'utf8') : ''
  const { differences } = await check(engine, agency)
  const { docs } = await storm.payload.find({ collection: 'receipts', where: { agency: { equals: agency } } })
  return [
    ...(home.includes(textOf(agency, storm.rounds)) ? [] : [`${agency}: its last change is not live`]),
    ...names
      .filter((other) => other !== agency && home.includes(marked(other)))
      .map((other) => `${agency} shows ${other}`),
    ...differences.map(({ path, problem }) => `${agency} ${problem}: ${path}`),
    ...(docs.length === 1 && docs[0]?.release === live?.manifest.release
      ? []
      : [`${agency}: the receipt is not that of what is live`]),
  ]
}
