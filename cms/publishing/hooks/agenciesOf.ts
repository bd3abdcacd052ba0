import { readReference } from '../../access/readReference.ts'
import type { LiveDocument } from './readLive.ts'

/** Ids of the agencies whose portals show a document: its own, itself if it is one, or all that receive a procedure. */
export const agenciesOf = (collection: string, document: LiveDocument): string[] => {
  if (collection === 'agencies') return [document.id]
  const references = collection === 'procedures' ? listOf(document.receivingAgencies) : [document.agency]
  return references.map(readReference).filter((id) => id !== undefined)
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
