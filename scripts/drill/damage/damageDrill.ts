import { readFile, writeFile } from 'node:fs/promises'
import { brotliCompressSync } from 'node:zlib'
import { check, mend, publish, repair, type VerifyReport, verify } from '@trangan/publisher'
import { largeSnapshot } from '@trangan/publisher/examples/articles.ts'
import { leaseOf, publishableSnapshot, temporaryPortals } from '@trangan/publisher/examples/portals.ts'
import { bucketOf } from '@trangan/publisher/release'
import { agency, applyEdit, articlePathOf, documentOf } from '../kill/edits.ts'
import { harm, type Way, ways } from './damages.ts'
import { host, openServer, type Served } from './openServer.ts'

/** What the drill found; `problems` is empty when all damage was noticed, never served, and put right. */
export type DamageReport = { damages: number; problems: string[] }

type Portals = Awaited<ReturnType<typeof temporaryPortals>>

/** A file of the target, the path whose page depends on it, and something older to put in its place. */
type Victim = { name: string; file: string; path: string; older: Uint8Array }

/**
 * Harms the files of a live portal, one after the other, in every way. What is harmed must be noticed by a proof,
 * never reach a visitor, and be whole and equal to a clean build again after the repair.
 */
export const damageDrill = async (options: { articles: number; pages: number }): Promise<DamageReport> => {
  const report: DamageReport = { damages: 0, problems: [] }
  const first = { ...publishableSnapshot, articles: largeSnapshot(options.articles).articles }
  const portals = await temporaryPortals([first])
  try {
    await publish(portals.engine, leaseOf(agency))
    await portals.engine.target.writeHosts({ [host]: { agency, origin: `https://${host}` } })
    const older = await filesOf(portals, options.pages)
    portals.content.snapshots.set(agency, applyEdit(first, 12))
    await publish(portals.engine, leaseOf(agency, [documentOf(12)]))
    for (let index = 0; index < older.length; index += 1)
      for (const way of ways) {
        const victim = (await filesOf(portals, options.pages))[index]
        const before = older[index]
        if (!victim || !before || isNoLoss(victim, way)) continue
        const problems = await harmOnce(portals, { ...victim, older: before.bytes }, way)
        report.damages += 1
        report.problems.push(...problems.map((problem) => `${victim.name} ${way}: ${problem}`))
      }
  } finally {
    await portals.remove()
  }
  return report
}

type Found = Omit<Victim, 'older'> & { bytes: Uint8Array }

/** Pointer, manifest, and of some pages bucket, object and compressed form. */
const filesOf = async (portals: Portals, pages: number): Promise<Found[]> => {
  const live = await portals.reader.readLive(agency)
  if (!live) throw new Error('The portal of the drill is not live.')
  const folder = `${portals.folder}/agencies/${agency}`
  const files = [
    { name: 'pointer', file: `${folder}/live`, path: '/' },
    { name: 'manifest', file: `${folder}/releases/${live.manifest.release}.json`, path: '/' },
  ]
  for (let number = 1; number <= pages; number += 1) files.push(...(await filesOfPage(portals, articlePathOf(number))))
  return Promise.all(files.map(async (found) => ({ ...found, bytes: await readFile(found.file) })))
}

const filesOfPage = async (portals: Portals, path: string) => {
  const live = await portals.reader.readLive(agency)
  const entry = await live?.lookup(path)
  if (!live || !entry) return []
  const page = portals.reader.fileOf(entry)
  await writeFile(`${page}.br`, brotliCompressSync(await readFile(page)))
  const bucket = portals.reader.fileOf({ sha256: live.manifest.buckets[bucketOf(path, live.manifest.buckets)] ?? '' })
  return [
    { name: `bucket of ${path}`, file: bucket, path },
    { name: `page ${path}`, file: page, path },
    { name: `compressed form of ${path}`, file: `${page}.br`, path },
  ]
}

const harmOnce = async (portals: Portals, victim: Victim, way: Way): Promise<string[]> => {
  const { path, file, older } = victim
  const expected = (await portals.reader.readLive(agency))?.manifest.release
  const warm = await openServer(portals.folder)
  const right = await warm.get(path)
  await harm(file, way, older)
  const cold = await openServer(portals.folder)
  const problems = [
    ...(await served(warm, { path, right, name: 'a server that ran' })),
    ...(await served(cold, {
      path,
      right,
      name: 'a server that was started',
      isStalePointer: isStalePointer(victim, way),
    })),
    ...(await repaired(portals, expected)),
    ...(await served(cold, { path, right, name: 'after the repair', isWhole: true })),
  ]
  await Promise.all([warm.close(), cold.close()])
  return problems
}

/** Without its compressed form a page is sent plain: nothing is lost. */
const isNoLoss = ({ name }: { name: string }, way: Way): boolean => way === 'deleted' && name.startsWith('compressed')

/** An older pointer is a whole one: a server that was not there before cannot tell; the proof can. */
const isStalePointer = ({ name }: Victim, way: Way): boolean => name === 'pointer' && way === 'stale'

type Expected = { path: string; right: Served; name: string; isWhole?: boolean; isStalePointer?: boolean }

const served = async (server: Awaited<ReturnType<typeof openServer>>, expected: Expected): Promise<string[]> => {
  const { path, right, name, isWhole = false, isStalePointer: isOld = false } = expected
  const found = await server.get(path)
  if (found.status === 200 && (found.text === right.text || isOld)) return []
  if (found.status >= 500 && !isWhole) return []
  return [`${name} answered ${found.status} with ${found.text.length} characters`]
}

/** The way of `npm run publish -- --verify`, without a CMS. */
const repaired = async (portals: Portals, expected: number | undefined): Promise<string[]> => {
  const engine = portals.start()
  const report = await verify(engine, agency, { expected })
  if (report.damages.length === 0) return ['it was not noticed']
  const left = await mend(engine, report)
  const problems = left.length > 0 ? await remake(portals, { ...report, damages: left }) : []
  const again = await verify(engine, agency, { expected })
  const { differences } = await check(portals.start(), agency)
  return [
    ...problems,
    ...again.damages.map(({ path, message }) => `still damaged, ${path}: ${message}`),
    ...differences.map((difference) => `${difference.problem} after the repair: ${difference.path}`),
  ]
}

const remake = async (portals: Portals, report: VerifyReport): Promise<string[]> => {
  const result = await repair(portals.start(), leaseOf(agency), report)
  return 'failure' in result ? [`the repair failed: ${result.failure.message}`] : []
}
