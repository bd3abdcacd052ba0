import { PortalListing } from '@trangan/contract'
import type { Engine } from '../engine/engine.ts'
import { createPause } from '../engine/pause.ts'
import { type PlanContext, replan, snapshotOf } from '../plan/index.ts'
import type { Change, DocumentRef, Lease } from '../ports.ts'
import { provinceId } from '../release/hosts.ts'
import { isSameContent } from './isSameContent.ts'
import { packContent } from './parcel.ts'
import { again, gather, inOnePart, type SnapshotParts } from './parts.ts'
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
  const known = patch && contextOf(remembered, { engine, lease })
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
const readWhole = async (reading: Reading): Promise<Content> => {
  const { remembered } = reading
  const { settings, workFolder: folder } = reading.engine
  const packing = { folder, pause: createPause() }
  const known = remembered?.parcel()
  if (remembered && !known) {
    const read = await gather(partsOf(reading))
    if (isSameContent(snapshotOf(remembered.context().portal), read)) return unchanged(remembered)
    return { kind: 'agency', published: publishedAsRead(await packContent(inOnePart(read), packing), settings) }
  }
  const parcel = await packContent(partsOf(reading), { ...packing, known })
  if (remembered && parcel === known) return unchanged(remembered)
  return { kind: 'agency', published: publishedAsRead(parcel, settings) }
}

const unchanged = (published: Published): Content => ({ kind: 'agency', published, affected: new Set() })

async function* partsOf({ engine: { source }, lease }: Reading): SnapshotParts {
  const parts = source.readParts?.(lease.agency) ?? inOnePart(await source.readSnapshot(lease.agency))
  for await (const part of parts) {
    if (part !== again && part.agency && part.agency.id !== lease.agency)
      throw new Error(`Asked for agency ${lease.agency}, the content source answered with ${part.agency.id}.`)
    yield part
  }
}

/** What was set aside on the disk may be damaged: then it counts as not remembered. */
const contextOf = (remembered: Published, { engine, lease }: Reading): PlanContext | undefined => {
  try {
    return remembered.context()
  } catch (error) {
    const message = 'What is remembered of its content is of no use any more; all of it is read again.'
    engine.log({ level: 'error', agency: lease.agency, message, error })
    return undefined
  }
}
