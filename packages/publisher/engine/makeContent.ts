import { contentUnreadable } from '../failures.ts'
import { asStep } from '../PublishError.ts'
import { snapshotOf } from '../plan/index.ts'
import { type Contents, foldChanges, mergeChanges } from '../release/contents.ts'
import { packContent } from '../snapshot/parcel.ts'
import { inOnePart } from '../snapshot/parts.ts'
import { planContent } from '../snapshot/planContent.ts'
import type { Published } from '../snapshot/published.ts'
import type { Content } from '../snapshot/readContent.ts'
import { ThreadEnded } from '../threads/createThreads.ts'
import type { Engine } from './engine.ts'
import { type Made, makePlanned } from './makePlanned.ts'
import { createPause } from './pause.ts'

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
export const makeContent = async (making: Making): Promise<Made> => {
  const { engine, agency, content, remake } = making
  const { threads } = engine
  // What is packed stays so when nothing of it changed.
  if (content.kind === 'agency' && content.affected?.size === 0) return { changes: new Map(), contents: making.live }
  if (!threads || content.kind === 'province' || content.affected || remake) return makeHere(making)
  try {
    return await makeInThread(making, threads, content.published)
  } catch (error) {
    if (!(error instanceof ThreadEnded)) throw error
    engine.log({ level: 'error', agency, message: 'A thread ended; the portal is made without it.', error })
    return makeHere(making)
  }
}

const makeHere = async ({ engine, content, ...making }: Making): Promise<Made> => {
  const plan = await asStep(() => planContent(content, engine.settings), contentUnreadable)
  return makePlanned(engine, { ...making, plan, affected: content.kind === 'agency' ? content.affected : undefined })
}

const makeInThread = async (
  { engine, live, isForced, signal }: Making,
  threads: NonNullable<Engine['threads']>,
  published: Published,
): Promise<Made> => {
  const packing = { folder: engine.workFolder, pause: createPause(signal) }
  const parcel = published.parcel() ?? (await packContent(inOnePart(snapshotOf(published.context().portal)), packing))
  const { changes, stored } = await threads.make({ parcel, live, isForced }, signal)
  const merged = mergeChanges(live, changes)
  return { changes, contents: stored.recent.size > 0 ? merged : { ...foldChanges(merged), digests: stored.digests } }
}
