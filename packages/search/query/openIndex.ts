import { parseRoot } from '../format/root.ts'
import type { SynonymGroup } from '../text/synonymGroup.ts'
import { type OpenLayer, openLayer } from './openLayer.ts'
import { type SearchAnswer, type SearchOptions, searchMany } from './searchMany.ts'
import { readSynonyms, type SynonymWords } from './synonymsOf.ts'

/** Reads a file of a portal by its address; rejects when it cannot. */
export type FetchFile = (path: string) => Promise<Uint8Array>

/** An opened index: its files are read when a question needs them and kept. */
export type SearchIndex = {
  layers: readonly OpenLayer[]
  synonyms: () => Promise<readonly SynonymWords[]>
  search: (question: string, options?: SearchOptions) => Promise<SearchAnswer>
}

/** Opens the index whose root stands at `root`; reads nothing but the root. */
export const openIndex = async (fetchFile: FetchFile, root: string): Promise<SearchIndex> => {
  const { folder, layers, synonyms } = parseRoot(await fetchFile(root), root)
  const read = (name: string) => fetchFile(folder + name)
  let groups: Promise<readonly SynonymWords[]> | undefined
  const index: SearchIndex = {
    layers: layers.map((entry) => openLayer(entry, read)),
    synonyms: () => {
      groups ??= read(synonyms).then((bytes) => readSynonyms(readGroups(bytes)))
      groups.catch(() => {
        groups = undefined
      })
      return groups
    },
    search: (question, options) => searchMany([index], question, options),
  }
  return index
}

const readGroups = (bytes: Uint8Array): SynonymGroup[] => JSON.parse(new TextDecoder().decode(bytes))
