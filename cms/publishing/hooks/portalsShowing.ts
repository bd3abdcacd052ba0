import { readReference } from '../../access/readReference.ts'
import type { LiveDocument } from './readLive.ts'

/** Ids of the agencies whose portals show a document: its own, itself if it is one, or all that show a procedure. */
export const portalsShowing = (collection: string, document: LiveDocument): string[] => {
  if (collection === 'agencies') return [document.id]
  const references = collection === 'procedures' ? listOf(document.agencies) : [document.agency]
  return references.map(readReference).filter((id) => id !== undefined)
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
