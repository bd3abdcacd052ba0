import { collections, createContext, createPortal, type PlanContext, type PlanSettings } from '../plan/index.ts'
import { type Parcel, unpackSnapshot } from './parcel.ts'

/** What an agency has published. */
export type Published = {
  /** Validated, and what pages are planned from; made when first asked for. Throws on content that is not whole. */
  context: () => PlanContext
  /** As it was read, until the context is made, which holds the same. */
  parcel: () => Parcel | undefined
  /** How many documents it has, of all kinds. */
  documents: number
}

/**
 * What was read of an agency. A thread may plan it, so nothing is made of it here before it is needed here; until then
 * it lies packed, where no garbage collector walks through it.
 */
export const publishedAsRead = (parcel: Parcel, settings: PlanSettings): Published => {
  let content: { parcel: Parcel } | { context: PlanContext } = { parcel }
  return {
    context: () => {
      if ('parcel' in content)
        content = { context: createContext(createPortal(unpackSnapshot(content.parcel)), settings) }
      return content.context
    },
    parcel: () => ('parcel' in content ? content.parcel : undefined),
    documents: parcel.documents,
  }
}

/** What is planned from already. */
export const publishedAsPlanned = (context: PlanContext): Published => ({
  context: () => context,
  parcel: () => undefined,
  documents: collections.reduce((sum, collection) => sum + context.portal[collection].size, 0),
})
