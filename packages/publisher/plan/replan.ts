import { isDeepStrictEqual } from 'node:util'
import type { SnapshotPatch } from '../ports.ts'
import { affectedPaths, touchedBy, traceOf } from './affectedPaths.ts'
import { createContext, type PlanContext } from './context.ts'
import { fixedPaths, procedureListPaths } from './planPortal.ts'
import { applyPatch, documentsIn } from './portal/applyPatch.ts'
import type { Portal } from './portal/createPortal.ts'

/** A plan again: `affected` names the only paths that can differ, absent when any can. */
export type Replan = { context: PlanContext; affected?: Set<string> | undefined }

/**
 * Brings a portal up to date in place and tells which paths may have changed. Its cost depends on the change, not on
 * the size of the portal, unless what changed shows on every page.
 */
export const replan = (before: PlanContext, received: SnapshotPatch): Replan => {
  const { portal, settings } = before
  const patch = { ...received, put: changedOnly(portal, received.put) }
  const changed = [...documentsIn(patch), ...patch.removed]
  const touched = touchedBy(portal, changed)
  const traceBefore = traceOf(portal, touched)
  const listsBefore = commonPaths(before, changed)
  applyPatch(portal, patch)
  const planned = createContext(portal, settings)
  // An equal shell stays the same object: what was rendered once for it is used again.
  const context = planned.salt === before.salt ? { ...planned, shell: before.shell } : planned
  if (context.salt !== before.salt || changed.some(({ collection }) => collection === 'categories')) return { context }
  const affected = affectedPaths(traceBefore, traceOf(portal, touched))
  for (const path of [...listsBefore, ...commonPaths(context, changed)]) affected.add(path)
  return { context, affected }
}

type Put = SnapshotPatch['put']

/** A picture comes along with every article that uses it, changed or not: only what differs counts as changed. */
const changedOnly = (portal: Portal, put: Put): Put => ({
  categories: differing(portal.categories, put.categories),
  articles: differing(portal.articles, put.articles),
  pages: differing(portal.pages, put.pages),
  procedures: differing(portal.procedures, put.procedures),
  media: differing(portal.media, put.media),
  files: differing(portal.files, put.files),
})

const differing = <T extends { id: string }>(known: Map<string, T>, put: readonly T[] = []): T[] =>
  put.filter((document) => !isDeepStrictEqual(known.get(document.id), document))

/** Paths that any change may show on, with the lists of procedures when one of these changed. */
const commonPaths = (context: PlanContext, changed: { collection: string }[]): string[] => [
  ...fixedPaths(context),
  ...(changed.some(({ collection }) => collection === 'procedures') ? procedureListPaths(context) : []),
]
