import { contentUnreadable } from '../failures.ts'
import { asStep } from '../PublishError.ts'
import { type Contents, foldChanges, mergeChanges } from '../release/contents.ts'
import type { Parcel } from '../snapshot/parcel.ts'
import { planContent } from '../snapshot/planContent.ts'
import type { Content } from '../snapshot/readContent.ts'
import { ThreadEnded } from '../threads/createThreads.ts'
import type { Engine } from './engine.ts'
import { type Made, makePlanned } from './makePlanned.ts'

type Making = {
  engine: Engine
  agency: string
  content: Content
  live: Contents
  /** Also when it takes many pages away. */
  isForced: boolean
  signal?: AbortSignal | undefined
  remake?: ((path: string) => boolean) | undefined
}

/** Plans content and makes all files whose input changed: few of them here, a whole portal in a thread where there is one. */
export const makeContent = (making: Making): Promise<Made> => {
  const { engine, agency, content, remake } = making
  const { threads } = engine
  const parcel = content.kind === 'province' || content.affected ? undefined : content.published.parcel()
  if (!threads || !parcel || remake) return makeHere(making)
  return makeInThread(making, threads, parcel).catch((error: unknown) => {
    if (!(error instanceof ThreadEnded)) throw error
    engine.log({ level: 'error', agency, message: 'A thread ended; the portal is made without it.', error })
    return makeHere(making)
  })
}

const makeHere = async ({ engine, content, ...making }: Making): Promise<Made> => {
  const plan = await asStep(() => planContent(content, engine.settings), contentUnreadable)
  return makePlanned(engine, { ...making, plan, affected: content.kind === 'agency' ? content.affected : undefined })
}

const makeInThread = async (
  { live, isForced, signal }: Making,
  threads: NonNullable<Engine['threads']>,
  parcel: Parcel,
): Promise<Made> => {
  const { changes, stored } = await threads.make({ parcel, live, isForced }, signal)
  const merged = mergeChanges(live, changes)
  return { changes, contents: stored.recent.size > 0 ? merged : { ...foldChanges(merged), digests: stored.digests } }
}
