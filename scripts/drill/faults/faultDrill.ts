import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { check, type PublishResult, publish, verify } from '@trangan/publisher'
import { localDisk } from '@trangan/publisher/disk'
import { largeSnapshot } from '@trangan/publisher/examples/articles.ts'
import { leaseOf, publishableSnapshot, temporaryPortals } from '@trangan/publisher/examples/portals.ts'
import { agency, applyEdit, documentOf, kindOf } from '../kill/edits.ts'
import { type Fault, faultyDisk } from './faultyDisk.ts'

/** What the drill found; `problems` is empty when every fault left the portal whole and healed. */
export type FaultReport = { faults: number; problems: string[] }

type Portals = Awaited<ReturnType<typeof temporaryPortals>>

/**
 * Makes every single write of one publish fail, one after the other, in each way. After each fault the portal must be
 * whole, the failure told, nothing left behind, and the next publish must go through.
 */
export const faultDrill = async (options: {
  articles: number
  /** What is published: one article, or a new name of the agency, which shows on every page. */
  kinds: readonly ('change' | 'rename')[]
  note?: (text: string) => void
}): Promise<FaultReport> => {
  const { articles, kinds, note = () => {} } = options
  const report: FaultReport = { faults: 0, problems: [] }
  const portals = await temporaryPortals([{ ...publishableSnapshot, articles: largeSnapshot(articles).articles }])
  try {
    await publish(portals.engine, leaseOf(agency))
    const edits = { last: 0 }
    for (const way of ways)
      for (const kind of kinds) {
        await failEverywhere({ portals, way, kind, edits, report })
        note(`${kind}, ${way.code}${way.isLasting ? ' that lasts' : ' once'}: ${report.faults} faults so far`)
      }
  } finally {
    await portals.remove()
  }
  return report
}

const ways = [
  { code: 'ENOSPC', isLasting: true },
  { code: 'EIO', isLasting: false },
  { code: 'EIO', isLasting: true },
] as const

type Failing = {
  portals: Portals
  way: Omit<Fault, 'at'>
  kind: 'change' | 'rename'
  edits: { last: number }
  report: FaultReport
}

/** Until a publish comes to its end without having met the fault. */
const failEverywhere = async ({ portals, way, kind, edits, report }: Failing): Promise<void> => {
  for (let at = 1; ; at += 1) {
    do edits.last += 1
    while (kindOf(edits.last) !== kind)
    const problems = await failOnce(portals, { ...way, at }, edits.last)
    if (problems === 'never met') return
    report.faults += 1
    report.problems.push(...problems.map((problem) => `${kind}, ${way.code} at write ${at}: ${problem}`))
  }
}

const failOnce = async (portals: Portals, fault: Fault, edit: number): Promise<string[] | 'never met'> => {
  const { disk, writes, repair } = faultyDisk(localDisk, fault)
  const engine = portals.startOn(disk)
  const { content } = portals
  content.snapshots.set(agency, applyEdit(content.snapshots.get(agency) ?? publishableSnapshot, edit))
  const live = (await engine.target.readPointer(agency))?.release ?? 0
  const result = await publish(engine, leaseOf(agency, [documentOf(edit)], edit))
  if (writes() < fault.at) return 'never met'
  const problems = await whatIsWrong(portals, result, live)
  repair()
  return [...problems, ...(await healing(portals, await publish(engine, leaseOf(agency, [documentOf(edit)], edit))))]
}

/** Right after the fault: the old release, or the new one when only its last sync failed, and every byte of it. */
const whatIsWrong = async (portals: Portals, result: PublishResult, live: number): Promise<string[]> => {
  const problems: string[] = []
  if ('receipt' in result) problems.push('the fault was not noticed')
  else if (result.failure.code !== 'target-failed') problems.push(`it was told as ${result.failure.code}`)
  const { release, damages } = await verify(portals.start(), agency)
  if (release !== live && release !== live + 1) problems.push(`release ${release} is live instead of ${live}`)
  return [...problems, ...damages.map(({ path, message }) => `${path}: ${message}`)]
}

/** After the disk was repaired: the publish goes through, equals a clean build, and nothing half-written is left. */
const healing = async (portals: Portals, result: PublishResult): Promise<string[]> => {
  const problems = 'failure' in result ? [`it did not heal: ${result.failure.message}`] : []
  const { differences } = await check(portals.start(), agency)
  const { damages } = await verify(portals.start(), agency)
  const left = (await readdir(join(portals.folder, 'objects'), { recursive: true })).filter((name) =>
    name.endsWith('.tmp'),
  )
  return [
    ...problems,
    ...differences.map(({ path, problem }) => `after healing ${problem}: ${path}`),
    ...damages.map(({ path, message }) => `after healing ${path}: ${message}`),
    ...left.map((name) => `left behind: ${name}`),
  ]
}
