import { type Damage, type Log, mend, repair, verify } from '@trangan/publisher'
import { readPortals } from '../../../cms/publishing/outbox/readPortals.ts'
import { recordProof } from '../../../cms/publishing/status/recordProof.ts'
import type { Publisher } from '../openPublisher.ts'
import { requestRebuild } from '../outdatedPortals.ts'
import { underHeartbeat } from '../underHeartbeat.ts'
import { tellEnd } from '../workLease.ts'
import { holdLease } from './holdLease.ts'

/** How a proof of every live byte of a portal ended; `left` is damage that could not be put right. */
export type Proof = { agency: string; release: number | undefined; files: number; damages: Damage[]; left: Damage[] }

/**
 * Proves every live byte of a portal. Damage raises an alarm and is put right: from another form of the same bytes in
 * the store, else by making the file anew. The result stands on central IT's screen.
 */
export const verifyPortal = async (publisher: Publisher, agency: string, log: Log): Promise<Proof> => {
  const { engine, payload } = publisher
  const portal = (await readPortals(payload)).find((row) => row.agency === agency)
  const expected = portal?.release
  const report = await verify(engine, agency, { expected })
  const { release, files, damages } = report
  await recordProof(payload, { agency, files, damages })
  if (damages.length === 0) return { agency, release, files, damages, left: [] }
  log({ level: 'error', agency, message: alarmOf(damages) })
  const toMake = await mend(engine, report)
  // Content of today cannot bring back the files of an older release.
  if (toMake.length > 0 && !portal?.heldAt) await remake(publisher, agency, toMake)
  const { damages: left } = await verify(engine, agency, { expected })
  await recordProof(payload, { agency, files, damages: left, isAfterRepair: true })
  log(left.length > 0 ? { level: 'error', agency, message: alarmOf(left) } : repaired(agency))
  return { agency, release, files, damages, left }
}

const alarmOf = ([first, ...others]: readonly Damage[]): string =>
  `ALARM: ${others.length + 1} live files are damaged, e.g. ${first?.path}: ${first?.message}`

const repaired = (agency: string) => ({ level: 'info' as const, agency, message: 'The damaged files are whole again.' })

const remake = async (publisher: Publisher, agency: string, damages: Damage[]): Promise<void> => {
  const { engine, outbox, payload } = publisher
  await requestRebuild(payload, [agency])
  const lease = await holdLease(outbox, agency)
  await underHeartbeat(outbox, lease, async () => {
    const result = await repair(engine, lease, { agency, release: undefined, files: 0, damages })
    await tellEnd(outbox, lease, result)
  })
}
