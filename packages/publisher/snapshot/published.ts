import { Snapshot } from '@trangan/contract'
import {
  collections,
  createContext,
  createPortal,
  type PlanContext,
  type PlanSettings,
  snapshotOf,
} from '../plan/index.ts'

/** What an agency has published. */
export type Published = {
  /** As it was read; validated only once it was planned. */
  snapshot: () => Snapshot
  /** Validated, and what pages are planned from; made when first asked for. Throws on content that is not whole. */
  context: () => PlanContext
  /** How many documents it has, of all kinds. */
  documents: number
}

/** What was read of an agency. A thread may plan it, so nothing is made of it here before it is needed here. */
export const publishedAsRead = (read: Snapshot, settings: PlanSettings): Published => {
  let made: Published | undefined
  return {
    snapshot: () => made?.snapshot() ?? read,
    context: () => {
      made ??= publishedAsPlanned(createContext(createPortal(Snapshot.parse(read)), settings))
      return made.context()
    },
    documents: collections.reduce((sum, collection) => sum + read[collection].length, 0),
  }
}

/** What is planned from already. */
export const publishedAsPlanned = (context: PlanContext): Published => ({
  snapshot: () => snapshotOf(context.portal),
  context: () => context,
  documents: collections.reduce((sum, collection) => sum + context.portal[collection].size, 0),
})
