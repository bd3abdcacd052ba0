import type { Snapshot } from '@trangan/contract'
import { createFiles } from '../engine/createFiles.ts'
import type { Work } from '../engine/findWork.ts'
import { createPause } from '../engine/pause.ts'
import { storeContents } from '../engine/storeContents.ts'
import { withWriter } from '../engine/withWriter.ts'
import { createContext, createPortal, type PlanSettings, planPortal } from '../plan/index.ts'
import type { ContentSource, PublishFailure, Renderer, Target } from '../ports.ts'
import type { Changes, Contents, Stored } from '../release/contents.ts'

/** A whole portal to make: what it publishes, the paths to look at, and what is live. */
export type PortalWork = { snapshot: Snapshot; work: Work; live: Contents }

/** What was made of it, all of it in place, and how the new manifest stores it. */
export type PortalMade = { changes: Changes; stored: Stored }

/** What a thread makes portals with. */
export type PortalMakers = {
  renderer: Renderer
  source: Pick<ContentSource, 'readBlob'>
  target: Pick<Target, 'openWriter'>
  /** Build and assets come from the renderer. */
  settings: Omit<PlanSettings, 'buildId' | 'assets'>
}

/** To a thread: work under a number, or the end of it. */
export type Order = { id: number; portal: PortalWork } | { id: number; isAborted: true }

/** From a thread: the outcome of the work with that number. */
export type Answer = { id: number } & ({ made: PortalMade } | { failure: PublishFailure } | { error: unknown })

/** Plans a portal, makes its files and the buckets of its manifest, and brings them to the medium. */
export const makePortal = async (
  makers: PortalMakers,
  { snapshot, work, live }: PortalWork,
  signal?: AbortSignal,
): Promise<PortalMade> => {
  const { buildId, assets } = makers.renderer
  const plan = planPortal(createContext(createPortal(snapshot), { ...makers.settings, buildId, assets }))
  return withWriter(makers.target, async (writer) => {
    const changes = await createFiles({ ...makers, writer, plan, work, live, pause: createPause(signal) })
    const { digests, recent } = changes.size === 0 ? live : await storeContents(writer, live, changes)
    return { changes, stored: { digests, recent } }
  })
}
