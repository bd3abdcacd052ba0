import type { Engine } from './engine/engine.ts'
import { findWork } from './engine/findWork.ts'
import { guardRemovals } from './engine/guardRemovals.ts'
import { inTime } from './engine/inTime.ts'
import { makeFiles } from './engine/makeFiles.ts'
import { recallLive } from './engine/recallLive.ts'
import { switchTo } from './engine/release.ts'
import { contentUnreadable, leaseLost, targetFailed } from './failures.ts'
import { asStep, PublishError } from './PublishError.ts'
import { hostsOf } from './plan/hostsOf.ts'
import type { Lease, PublishFailure, Receipt } from './ports.ts'
import { createReceipt } from './receipt/createReceipt.ts'
import { planContent } from './snapshot/planContent.ts'
import { readContent } from './snapshot/readContent.ts'

/** How a publish may differ from the usual one. */
export type PublishOptions = {
  /** Makes a release live although it takes many pages away. */
  isForced?: boolean
  /** Aborted when the lease is lost: nothing may go live any more. */
  signal?: AbortSignal
  /** Files to make again although their input is the same: their bytes were lost. */
  remake?: (path: string) => boolean
}

export type PublishResult = { receipt: Receipt } | { failure: PublishFailure }

/** Publishes what waits for one agency: snapshot → plan → render → write → receipt. All of it goes live, or nothing. */
export const publish = async (engine: Engine, lease: Lease, options: PublishOptions = {}): Promise<PublishResult> => {
  try {
    return { receipt: await publishAll(engine, lease, options) }
  } catch (error) {
    // What is remembered may be half a step ahead of what is live.
    engine.memories.forget(lease.agency)
    if (options.signal?.aborted) return { failure: leaseLost('the lease was not renewed in time') }
    if (error instanceof PublishError) return { failure: error.failure }
    throw error
  }
}

const publishAll = async (engine: Engine, lease: Lease, options: PublishOptions): Promise<Receipt> => {
  const { target, settings, memories, now } = engine
  const { agency } = lease
  const live = await recallLive(engine, agency)

  // snapshot
  // Files are lost: which ones are told by a plan of everything.
  const remembered = options.remake ? undefined : live.context
  const content = await asStep(
    () => inTime(engine.patience, () => readContent({ engine, lease, remembered })),
    contentUnreadable,
  )

  // plan
  const { plan, affected, context } = planContent(content, settings)
  const work = await asStep(() => findWork({ plan, live: live.contents, affected }), contentUnreadable)
  if (!options.isForced) guardRemovals(work.removed, live.contents)

  // render
  const { signal, remake } = options
  const whole = affected === undefined ? context : undefined
  const { changes, contents } = await makeFiles({ engine, plan, work, live: live.contents, signal, remake, whole })

  // write
  signal?.throwIfAborted()
  const note = { ...noteOf(lease), buildId: settings.buildId, createdAt: now() }
  const release =
    changes.size === 0 && live.release !== undefined
      ? live.release
      : await switchTo({ target, note, base: live.release, contents })
  memories.remember(agency, { release, contents, context })
  if (content.kind === 'province')
    await asStep(() => target.writeHosts(hostsOf(content.listings, settings)), targetFailed)
  engine.afterSwitch?.({ agency, changes })

  // receipt
  return createReceipt({
    lease,
    portal: context?.portal,
    release,
    liveAt: now(),
    changes,
    before: live.contents,
  })
}

const noteOf = ({ agency, changes, token }: Lease) => ({
  agency,
  token,
  users: [...new Set(changes.flatMap(({ user }) => user ?? []))],
  reason: changes.every(({ document }) => document) ? ('publish' as const) : ('rebuild' as const),
})
