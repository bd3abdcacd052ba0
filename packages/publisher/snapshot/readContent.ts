import { PortalListing, type Snapshot } from '@trangan/contract'
import type { Engine } from '../engine/engine.ts'
import { createPause } from '../engine/pause.ts'
import { replan, snapshotOf } from '../plan/index.ts'
import type { Change, DocumentRef, Lease } from '../ports.ts'
import { provinceId } from '../release/hosts.ts'
import { isSameContent } from './isSameContent.ts'
import { isPacked, packSnapshot } from './parcel.ts'
import { type Published, publishedAsPlanned, publishedAsRead } from './published.ts'

/** Content brought up to date; of an agency, `affected` names the paths that may differ, absent when all may. */
export type Content =
  | { kind: 'agency'; published: Published; affected?: Set<string> | undefined }
  | { kind: 'province'; listings: PortalListing[] }

type Reading = {
  engine: Pick<Engine, 'source' | 'settings' | 'workFolder' | 'log'>
  lease: Lease
  remembered?: Published | undefined
}

/**
 * The first step: what the agency has published now. When its content is remembered and single documents changed, only
 * these are read; else all of it.
 */
export const readContent = async ({ engine, lease, remembered }: Reading): Promise<Content> => {
  const { source } = engine
  if (lease.agency === provinceId)
    return { kind: 'province', listings: PortalListing.array().parse(await source.listPortals()) }
  const documents = documentsOf(lease.changes)
  const patch = remembered && documents && (await source.readPatch?.(lease.agency, documents))
  const known = patch && (await orAnew({ engine, lease }, async () => remembered.context()))
  if (!known) return readWhole({ engine, lease, remembered })
  const { context, affected } = replan(known, patch)
  return { kind: 'agency', published: publishedAsPlanned(context), affected }
}

/** The documents that changed, each once; `undefined` when a change means the whole portal. */
const documentsOf = (changes: readonly Change[]): DocumentRef[] | undefined => {
  const documents = new Map<string, DocumentRef>()
  for (const { document } of changes) {
    if (!document) return undefined
    documents.set(`${document.collection}:${document.id}`, document)
  }
  return documents.size === 0 ? undefined : [...documents.values()]
}

/** All of it; when it is what is remembered, no path can differ. */
const readWhole = async ({ engine, lease, remembered }: Reading): Promise<Content> => {
  const { source, settings, workFolder: folder } = engine
  const read = await source.readSnapshot(lease.agency)
  if (read.agency.id !== lease.agency)
    throw new Error(`Asked for agency ${lease.agency}, the content source answered with ${read.agency.id}.`)
  if (remembered && (await orAnew({ engine, lease }, () => isKnown(remembered, read))))
    return { kind: 'agency', published: remembered, affected: new Set() }
  const parcel = await packSnapshot(read, { folder, pause: createPause() })
  return { kind: 'agency', published: publishedAsRead(parcel, settings) }
}

/** What was set aside on the disk may be damaged: then it counts as not remembered. */
const orAnew = async <T>({ engine, lease }: Reading, recall: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await recall()
  } catch (error) {
    const message = 'What is remembered of its content is of no use any more; all of it is read again.'
    engine.log({ level: 'error', agency: lease.agency, message, error })
    return undefined
  }
}

/** Whether what was read is what is remembered, as it was read or as it is planned from. */
const isKnown = async (remembered: Published, read: Snapshot): Promise<boolean> => {
  const parcel = remembered.parcel()
  return parcel ? isPacked(parcel, read, createPause()) : isSameContent(snapshotOf(remembered.context().portal), read)
}
