import { contentUnreadable } from '../failures.ts'
import { asStep } from '../PublishError.ts'
import type { Plan } from '../plan/index.ts'
import type { ContentSource, Renderer, Target } from '../ports.ts'
import type { Changes, Contents } from '../release/contents.ts'
import { createFiles } from './createFiles.ts'
import { findWork } from './findWork.ts'
import { guardRemovals } from './guardRemovals.ts'
import { createPause } from './pause.ts'
import { storeContents } from './storeContents.ts'
import { withWriter } from './withWriter.ts'

/** What a release changes, and its contents; all of it is in place, and nothing is live yet. */
export type Made = { changes: Changes; contents: Contents }

/** What files are made with. */
export type Makers = {
  renderer: Renderer
  source: Pick<ContentSource, 'readBlob'>
  target: Pick<Target, 'openWriter'>
}

type Planned = {
  plan: Plan
  /** The paths to look at; absent when any may differ. */
  affected?: Set<string> | undefined
  live: Contents
  /** Also when it takes many pages away. */
  isForced: boolean
  signal?: AbortSignal | undefined
  remake?: ((path: string) => boolean) | undefined
}

/** Makes and stores all files that a plan has otherwise than they are live. */
export const makePlanned = async (makers: Makers, planned: Planned): Promise<Made> => {
  const { plan, affected, live, isForced, signal, remake } = planned
  const work = await asStep(() => findWork({ plan, live, affected }), contentUnreadable)
  if (!isForced) guardRemovals(work.removed, live)
  return withWriter(makers.target, async (writer) => {
    const changes = await createFiles({ ...makers, writer, plan, work, live, pause: createPause(signal), remake })
    return { changes, contents: changes.size === 0 ? live : await storeContents(writer, live, changes) }
  })
}
