import { Outbox } from './Outbox.ts'
import { Portals } from './Portals.ts'
import { PublishingRequests } from './PublishingRequests.ts'
import { Receipts } from './Receipts.ts'
import { Releases } from './Releases.ts'

/** The collections that publishing keeps for itself. */
export const publishingCollections = [Outbox, Receipts, Portals, Releases, PublishingRequests]
