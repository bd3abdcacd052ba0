import { Snapshot } from '@trangan/contract'
import { type Source, textOf } from './values.ts'

/** The documents of the collection `synonyms` as groups for the search; `undefined` when the agency has none. */
export const toSynonyms = (sources: readonly Source[]): Snapshot['synonyms'] => {
  const groups = sources.map(({ typed, meaning }) => [textOf(typed), textOf(meaning)])
  return groups.length === 0 ? undefined : Snapshot.shape.synonyms.parse({ groups })
}
