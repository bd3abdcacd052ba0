import { feedPathsOf, numberedPath } from '@trangan/contract/paths'
import type { DocumentRef } from '../ports.ts'
import { footprintOf, type Place } from './footprint.ts'
import { legalIndexShardPath } from './formats/legalIndex.ts'
import { shardSize } from './formats/shards.ts'
import { sitemapShardPath } from './formats/sitemap.ts'
import { numberedPages, pageSize } from './lists/numbering.ts'
import { listPath } from './lists/sectionLists.ts'
import type { Portal } from './portal/createPortal.ts'
import { keyOf, refOf } from './portal/keys.ts'
import { allOfThem, type Collection, kinds } from './portal/kinds.ts'

/** What documents touch in a portal at one moment: whole files, and places in lists. */
export type Trace = { paths: Set<string>; places: Map<string, Place> }

/**
 * The documents that may look different when these change: themselves and all that mention them, before and after.
 */
export const touchedBy = (portal: Portal, documents: readonly DocumentRef[]): Set<string> => {
  const touched = new Set(documents.map(keyOf))
  for (const document of documents) for (const key of portal.mentionedBy.get(keyOf(document)) ?? []) touched.add(key)
  return touched
}

/** Traces documents in a portal as it is now. */
export const traceOf = (portal: Portal, keys: ReadonlySet<string>): Trace => {
  const trace: Trace = { paths: new Set(), places: new Map() }
  for (const key of keys) {
    const { paths, places } = footprintOf(portal, refOf(key))
    for (const path of paths) trace.paths.add(path)
    for (const place of places) trace.places.set(`${key} in ${place.list}`, place)
  }
  return trace
}

/**
 * Paths whose files may differ between two moments. Generous where it costs little (a page that is planned again
 * and has its old hash is not rendered), never short: the property test compares with a clean plan. Lists have the
 * same pages before and after, as categories do not change here.
 */
export const affectedPaths = (portal: Portal, before: Trace, after: Trace): Set<string> => {
  const paths = new Set([...before.paths, ...after.paths])
  for (const key of new Set([...before.places.keys(), ...after.places.keys()]))
    for (const path of listPaths(portal, before.places.get(key), after.places.get(key))) paths.add(path)
  return paths
}

function* listPaths(portal: Portal, before: Place | undefined, after: Place | undefined): Iterable<string> {
  const place = after ?? before
  if (!place) return
  const indexes = [before, after].flatMap((one) => one?.index ?? [])
  const lengths = [before, after].flatMap((one) => one?.length ?? [])
  const stays = before !== undefined && after !== undefined && before.length === after.length
  const first = Math.min(...indexes)
  const last = stays ? Math.max(...indexes) : Math.max(...lengths)
  if (place.list === allOfThem) yield* shardPaths(place.collection, first, last)
  const path = listPath(portal, place.list)
  if (path === undefined) return
  yield* [path, ...Object.values(feedPathsOf(path))]
  if (!kinds[place.collection].isUnpaged) yield* numberedPaths({ path, first, last, lengths })
}

/** When something comes in or goes, all behind it shifts, and links between the last pages change. */
function* numberedPaths(range: { path: string; first: number; last: number; lengths: number[] }): Iterable<string> {
  const { path, first, last, lengths } = range
  const full = Math.max(...lengths.map(numberedPages))
  const shifts = last >= Math.min(...lengths)
  const lowest = Math.min(Math.floor(first / pageSize) + 1, shifts ? Math.min(...lengths.map(numberedPages)) - 2 : full)
  const highest = shifts ? full : Math.min(full, Math.floor(last / pageSize) + 1)
  for (let number = Math.max(1, lowest); number <= highest; number += 1) yield numberedPath(path, number)
}

function* shardPaths(collection: Collection, first: number, last: number): Iterable<string> {
  for (let shard = Math.floor(first / shardSize); shard <= Math.floor(last / shardSize); shard += 1) {
    yield sitemapShardPath(collection, shard)
    if (collection === 'legalDocuments') yield legalIndexShardPath(shard)
  }
}
