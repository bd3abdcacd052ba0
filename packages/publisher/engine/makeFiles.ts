import { type Plan, type PlanContext, snapshotOf } from '../plan/index.ts'
import { type Changes, type Contents, foldChanges, mergeChanges } from '../release/contents.ts'
import { ThreadEnded } from '../threads/createThreads.ts'
import { createFiles } from './createFiles.ts'
import type { Engine } from './engine.ts'
import type { Work } from './findWork.ts'
import { createPause } from './pause.ts'
import { storeContents } from './storeContents.ts'
import { withWriter } from './withWriter.ts'

/** What a release changes, and its contents; all of it is in place, and nothing is live yet. */
export type Made = { changes: Changes; contents: Contents }

type Making = {
  engine: Engine
  plan: Plan
  work: Work
  live: Contents
  signal?: AbortSignal | undefined
  remake?: ((path: string) => boolean) | undefined
  /** Present when any page of this portal may have changed: then another thread can make it as well. */
  whole?: PlanContext | undefined
}

/** Makes and stores all files whose input changed: few of them here, a whole portal in a thread where there is one. */
export const makeFiles = (making: Making): Promise<Made> => {
  const { engine, whole, remake } = making
  const { threads } = engine
  if (!threads || !whole || remake) return makeHere(making)
  return makeInThread(making, threads, whole).catch((error: unknown) => {
    if (!(error instanceof ThreadEnded)) throw error
    const { agency } = whole.portal
    engine.log({ level: 'error', agency: agency.id, message: 'A thread ended; the portal is made without it.', error })
    return makeHere(making)
  })
}

const makeHere = ({ engine, plan, work, live, signal, remake }: Making): Promise<Made> =>
  withWriter(engine.target, async (writer) => {
    const changes = await createFiles({ ...engine, writer, plan, work, live, pause: createPause(signal), remake })
    return { changes, contents: changes.size === 0 ? live : await storeContents(writer, live, changes) }
  })

const makeInThread = async (
  { work, live, signal }: Making,
  threads: NonNullable<Engine['threads']>,
  { portal }: PlanContext,
): Promise<Made> => {
  const { changes, stored } = await threads.make({ snapshot: snapshotOf(portal), work, live }, signal)
  const merged = mergeChanges(live, changes)
  return { changes, contents: stored.recent.size > 0 ? merged : { ...foldChanges(merged), digests: stored.digests } }
}
