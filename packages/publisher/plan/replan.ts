import { isDeepStrictEqual } from 'node:util'
import { noDocuments } from '@trangan/contract'
import { inLanguage } from '@trangan/contract/paths'
import type { DocumentRef, SnapshotPatch } from '../ports.ts'
import { affectedPaths, type Trace, touchedBy, traceOf } from './affectedPaths.ts'
import { createContext, type PlanContext } from './context.ts'
import { fixedPathsShowing } from './fixedFiles.ts'
import { filteredListPaths, filterSignature } from './lists/legalFilterOptions.ts'
import { procedureListPaths } from './planPortal.ts'
import { applyPatch, documentsIn } from './portal/applyPatch.ts'
import type { Portal, Stores } from './portal/createPortal.ts'
import { homeKey } from './portal/indexes.ts'
import { refOf } from './portal/keys.ts'
import { type Collection, collections, type DocumentsByKind } from './portal/kinds.ts'

/** A plan again: `affected` names the only paths that can differ, absent when any can. */
export type Replan = { context: PlanContext; affected?: Set<string> | undefined }

/**
 * Brings a portal up to date in place and tells which paths may have changed. Its cost depends on the change, not on
 * the size of the portal, unless what changed shows on every page.
 */
export const replan = (before: PlanContext, received: SnapshotPatch): Replan => {
  const { portal, settings } = before
  // What the index holds now must be known before the portal changes, also when nobody has asked for it yet.
  before.search.files()
  const patch = { ...received, put: changedOnly(portal, received.put) }
  const changed = [...documentsIn(patch), ...patch.removed, ...(patch.home ? [refOf(homeKey)] : [])]
  const watch = watchIn(before, changed)
  const english = before.english && watchIn(before.english, changed)
  applyPatch(portal, patch)
  const isNewIndex = changed.some(({ collection }) => collection === 'categories')
  const searchPaths = isNewIndex ? [] : before.search.update(watch.touched)
  const planned = createContext(portal, settings, isNewIndex ? undefined : before.search)
  const context = isNewIndex ? planned : keptFrom(before, planned, watch.touched)
  const showsEverywhere = context.salt !== before.salt || context.english?.salt !== before.english?.salt
  if (showsEverywhere || isNewIndex) return { context }
  const affected = affectedIn(context, watch)
  for (const path of searchPaths) affected.add(path)
  if (context.english && english)
    for (const path of affectedIn(context.english, english)) affected.add(path).add(inLanguage(path, 'en'))
  return { context, affected }
}

/** What a change touches in a portal before it is made. */
type Watch = { touched: Set<string>; kindsTouched: Set<string>; trace: Trace; lists: SharedLists }

const watchIn = (context: PlanContext, changed: readonly DocumentRef[]): Watch => {
  const touched = touchedBy(context.portal, changed)
  const kindsTouched = new Set([...touched].map((key) => refOf(key).collection))
  return { touched, kindsTouched, trace: traceOf(context.portal, touched), lists: sharedLists(context, kindsTouched) }
}

/** Paths in a portal whose files may differ, now that the change is made. */
const affectedIn = (context: PlanContext, { touched, kindsTouched, trace, lists }: Watch): Set<string> => {
  const affected = affectedPaths(context.portal, trace, traceOf(context.portal, touched))
  for (const path of fixedPathsShowing(kindsTouched)) affected.add(path)
  for (const path of changedLists(lists, sharedLists(context, kindsTouched))) affected.add(path)
  return affected
}

/**
 * What stays as it was is the same object, so that what was made for it is used again: an equal shell, and the cards of
 * articles and legal documents that no change touched.
 */
const keptFrom = (before: PlanContext, planned: PlanContext, touched: ReadonlySet<string>): PlanContext => {
  const english =
    before.english && planned.english ? keptFrom(before.english, planned.english, touched) : planned.english
  const { cards, legalCards } = before
  for (const key of touched) forgetCard(before, refOf(key))
  return { ...planned, english, cards, legalCards, shell: planned.salt === before.salt ? before.shell : planned.shell }
}

const forgetCard = ({ portal, cards, legalCards }: PlanContext, { collection, id }: DocumentRef): void => {
  const article = collection === 'articles' ? portal.articles.get(id) : undefined
  if (article) cards.delete(article)
  const document = collection === 'legalDocuments' ? portal.legalDocuments.get(id) : undefined
  if (document) legalCards.delete(document)
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
