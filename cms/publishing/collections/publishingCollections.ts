import { Outbox } from './Outbox.ts'
import { Portals } from './Portals.ts'
import { Receipts } from './Receipts.ts'

/** The collections that publishing keeps for itself. */
export const publishingCollections = [Outbox, Receipts, Portals]
