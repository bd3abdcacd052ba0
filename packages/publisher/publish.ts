import type { Engine } from './engine/engine.ts'
import { inTime } from './engine/inTime.ts'
import { makeContent } from './engine/makeContent.ts'
import { recallLive } from './engine/recallLive.ts'
import { switchTo } from './engine/release.ts'
import { contentUnreadable, leaseLost, targetFailed } from './failures.ts'
import { asStep, PublishError } from './PublishError.ts'
import { hostsOf } from './plan/hostsOf.ts'
import type { Lease, PublishFailure, Receipt } from './ports.ts'
import { createReceipt } from './receipt/createReceipt.ts'
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
  const remembered = options.remake ? undefined : live.published
  const content = await asStep(
    () => inTime(engine.patience, () => readContent({ engine, lease, remembered })),
    contentUnreadable,
  )

  // plan, render
  const { signal, remake, isForced = false } = options
  const { changes, contents } = await makeContent({
    engine,
    agency,
    content,
    live: live.contents,
    isForced,
    signal,
    remake,
  })

  // write
  signal?.throwIfAborted()
  const note = { ...noteOf(lease), buildId: settings.buildId, createdAt: now() }
  const release =
    changes.size === 0 && live.release !== undefined
      ? live.release
      : await switchTo({ target, note, base: live.release, contents })
  const published = content.kind === 'agency' ? content.published : undefined
  memories.remember(agency, { release, contents, published })
  if (content.kind === 'province')
    await asStep(() => target.writeHosts(hostsOf(content.listings, settings)), targetFailed)
  engine.afterSwitch?.({ agency, changes })

  // receipt
  return createReceipt({
    lease,
    published,
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
