import { Snapshot } from '@trangan/contract'
import { createContext, createPortal, type PlanContext, type PlanSettings, type Portal, replan } from '../plan/index.ts'
import type { Change, ContentSource, DocumentRef } from '../ports.ts'

/** Content brought up to date: `affected` names the paths that may differ, absent when all may. */
export type Content = { portal: Portal; context: PlanContext; affected?: Set<string> | undefined }

/**
 * The first step: what the agency has published now. When its content is remembered and single documents changed, only
 * these are read; else all of it.
 */
export const readContent = async (options: {
  source: ContentSource
  settings: PlanSettings
  agency: string
  changes: readonly Change[]
  remembered: Portal | undefined
}): Promise<Content> => {
  const { source, settings, agency, changes, remembered } = options
  const documents = documentsOf(changes)
  if (!remembered || !documents || !source.readPatch) return readWhole(source, settings, agency)
  const patch = await source.readPatch(agency, documents)
  return { portal: remembered, ...replan({ portal: remembered, patch, settings }) }
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

const readWhole = async (source: ContentSource, settings: PlanSettings, agency: string): Promise<Content> => {
  const snapshot = Snapshot.parse(await source.readSnapshot(agency))
  if (snapshot.agency.id !== agency)
    throw new Error(`Asked for agency ${agency}, the content source answered with ${snapshot.agency.id}.`)
  const portal = createPortal(snapshot)
  return { portal, context: createContext(portal, settings) }
}
