import { type Makers, makePlanned } from '../engine/makePlanned.ts'
import { contentUnreadable } from '../failures.ts'
import { asStep } from '../PublishError.ts'
import { createContext, createPortal, type PlanSettings, planPortal } from '../plan/index.ts'
import type { PublishFailure } from '../ports.ts'
import type { Changes, Contents, Stored } from '../release/contents.ts'
import { type Parcel, unpackSnapshot } from '../snapshot/parcel.ts'

/** A whole portal to make: what it publishes, as it was read, and what is live. */
export type PortalWork = { parcel: Parcel; live: Contents; isForced: boolean }

/** What was made of it, all of it in place, and how the new manifest stores it. */
export type PortalMade = { changes: Changes; stored: Stored }

/** What a thread makes portals with. */
export type PortalMakers = Makers & {
  /** Build and assets come from the renderer. */
  settings: Omit<PlanSettings, 'buildId' | 'assets'>
}

/** To a thread: work under a number, or the end of it. */
export type Order = { id: number; portal: PortalWork } | { id: number; isAborted: true }

/** From a thread: the outcome of the work with that number. */
export type Answer = { id: number } & ({ made: PortalMade } | { failure: PublishFailure } | { error: unknown })

/** Validates and plans a portal, makes its files and the buckets of its manifest, and brings them to the medium. */
export const makePortal = async (
  makers: PortalMakers,
  { parcel, live, isForced }: PortalWork,
  signal?: AbortSignal,
): Promise<PortalMade> => {
  const { buildId, assets } = makers.renderer
  const settings = { ...makers.settings, buildId, assets }
  const plan = await asStep(
    () => planPortal(createContext(createPortal(unpackSnapshot(parcel)), settings)),
    contentUnreadable,
  )
  const { changes, contents } = await makePlanned(makers, { plan, live, isForced, signal })
  return { changes, stored: { digests: contents.digests, recent: contents.recent } }
}
