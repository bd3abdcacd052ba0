import { isDeepStrictEqual } from 'node:util'
import type { SnapshotPatch } from '../ports.ts'
import { affectedPaths, touchedBy, traceOf } from './affectedPaths.ts'
import { createContext, type PlanContext } from './context.ts'
import { fixedPathsShowing } from './fixedFiles.ts'
import { filteredListPaths, filterSignature } from './lists/legalFilterOptions.ts'
import { procedureListPaths } from './planPortal.ts'
import { applyPatch, documentsIn } from './portal/applyPatch.ts'
import type { Portal, Stores } from './portal/createPortal.ts'
import { homeKey } from './portal/indexes.ts'
import { refOf } from './portal/keys.ts'
import { type Collection, collections, type DocumentsByKind, noDocuments } from './portal/kinds.ts'

/** A plan again: `affected` names the only paths that can differ, absent when any can. */
export type Replan = { context: PlanContext; affected?: Set<string> | undefined }

/**
 * Brings a portal up to date in place and tells which paths may have changed. Its cost depends on the change, not on
 * the size of the portal, unless what changed shows on every page.
 */
export const replan = (before: PlanContext, received: SnapshotPatch): Replan => {
  const { portal, settings } = before
  const patch = { ...received, put: changedOnly(portal, received.put) }
  const changed = [...documentsIn(patch), ...patch.removed, ...(patch.home ? [refOf(homeKey)] : [])]
  const touched = touchedBy(portal, changed)
  const kindsTouched = new Set([...touched].map((key) => refOf(key).collection))
  const traceBefore = traceOf(portal, touched)
  const listsBefore = sharedLists(before, kindsTouched)
  applyPatch(portal, patch)
  const isNewIndex = changed.some(({ collection }) => collection === 'categories')
  const searchPaths = isNewIndex ? [] : before.search.update(touched)
  const planned = createContext(portal, settings, isNewIndex ? undefined : before.search)
  // An equal shell stays the same object: what was rendered once for it is used again.
  const context = planned.salt === before.salt ? { ...planned, shell: before.shell } : planned
  if (context.salt !== before.salt || isNewIndex) return { context }
  const affected = affectedPaths(portal, traceBefore, traceOf(portal, touched))
  for (const path of [
    ...fixedPathsShowing(kindsTouched),
    ...searchPaths,
    ...changedLists(listsBefore, sharedLists(context, kindsTouched)),
  ])
    affected.add(path)
  return { context, affected }
}

/** A picture comes along with every article that uses it, changed or not: only what differs counts as changed. */
const changedOnly = (portal: Portal, put: Partial<DocumentsByKind>): DocumentsByKind => {
  const changed = noDocuments()
  for (const collection of collections) changeOnly(portal, collection, { put, changed })
  return changed
}

const changeOnly = <C extends Collection>(
  portal: Portal,
  collection: C,
  { put, changed }: { put: Partial<DocumentsByKind>; changed: DocumentsByKind },
): void => {
  const stores: Stores = portal
  for (const document of put[collection] ?? [])
    if (!isDeepStrictEqual(stores[collection].get(document.id), document)) changed[collection].push(document)
}

/** Lists whose pages show more than their own documents, with what else they show. */
type SharedLists = { paths: string[]; shows: string }[]

/** The lists of procedures name all fields; the narrowed ones of legal documents name all values to narrow by. */
const sharedLists = (context: PlanContext, kindsTouched: ReadonlySet<string>): SharedLists => [
  ...(kindsTouched.has('procedures') ? [{ paths: [...procedureListPaths(context)], shows: '' }] : []),
  ...(kindsTouched.has('legalDocuments')
    ? [{ paths: filteredListPaths(context), shows: filterSignature(context) }]
    : []),
]

const changedLists = (before: SharedLists, after: SharedLists): string[] =>
  after.flatMap(({ paths, shows }, index) => {
    const known = before[index]
    return shows !== '' && known?.shows === shows ? [] : [...(known?.paths ?? []), ...paths]
  })
