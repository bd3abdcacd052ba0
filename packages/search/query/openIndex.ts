import type { Range } from '../format/head.ts'
import { bodyName, headName, parseRoot } from '../format/root.ts'
import type { SynonymGroup } from '../text/synonymGroup.ts'
import { type IndexAbout, type OpenLayer, openLayer } from './openLayer.ts'
import { type SearchAnswer, type SearchOptions, searchMany } from './searchMany.ts'
import { readSynonyms, type SynonymWords } from './synonymsOf.ts'

/** Reads a file of a portal by its address, or its bytes from `start` to before `end`; rejects when it cannot. */
export type FetchFile = (path: string, range?: Range) => Promise<Uint8Array>

/** An opened index: its files are read when a question needs them and kept. */
export type SearchIndex = {
  layers: readonly OpenLayer[]
  synonyms: () => Promise<readonly SynonymWords[]>
  search: (question: string, options?: SearchOptions) => Promise<SearchAnswer>
}

/**
 * Opens the index whose root stands at `root`; reads nothing but the root and the heads of its layers. `about` is said of
 * all its documents, where several portals are searched.
 */
export const openIndex = async (
  fetchFile: FetchFile,
  root: string,
  about: IndexAbout = nothingMore,
): Promise<SearchIndex> => {
  const { folder, layers: names, synonyms } = parseRoot(await fetchFile(root), root)
  let groups: Promise<readonly SynonymWords[]> | undefined
  const readGroups = () => {
    groups ??= fetchFile(folder + synonyms).then((bytes) => readSynonyms(toGroups(bytes)))
    groups.catch(() => {
      groups = undefined
    })
    return groups
  }
  const open = async (name: string) =>
    openLayer(await fetchFile(folder + headName(name)), about, (range) => fetchFile(folder + bodyName(name), range))
  const layers = await Promise.all(names.map(open))
  const index: SearchIndex = {
    layers,
    synonyms: readGroups,
    search: (question, options) => searchMany([index], question, options),
  }
  return index
}

const nothingMore: IndexAbout = { origin: '', facets: {} }

const toGroups = (bytes: Uint8Array): SynonymGroup[] => JSON.parse(new TextDecoder().decode(bytes))
