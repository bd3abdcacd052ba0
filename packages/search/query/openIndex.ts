import { defaultSynonyms } from '../data/synonyms.ts'
import { unpackContainer } from '../format/container.ts'
import { decodeHead, type Range } from '../format/head.ts'
import { bodyName, headName, type LayerName, readRoot } from '../format/root.ts'
import { takeRanges } from '../format/takeRanges.ts'
import { type IndexAbout, type OpenLayer, openLayer } from './openLayer.ts'
import { type SearchAnswer, type SearchOptions, searchMany } from './searchMany.ts'
import { readSynonyms, type SynonymWords } from './synonymsOf.ts'

/**
 * Reads a file of a portal by its address: whole, or parts of it (ascending, apart) one behind the other. Parts should
 * be asked for in one request. Rejects when it cannot.
 */
export type FetchFile = (path: string, ranges?: readonly Range[]) => Promise<Uint8Array>

/** An opened index: its files are read when a question needs them and kept. */
export type SearchIndex = {
  layers: readonly OpenLayer[]
  synonyms: readonly SynonymWords[]
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
  const { root: read, newest } = await readRoot(await fetchFile(root), root)
  const { folder, layers: names, synonyms } = read
  const open = async (layer: LayerName): Promise<OpenLayer> => {
    const head = await fetchFile(folder + headName(layer))
    if (layer.isWhole) return openWhole(head, about)
    const fetchRanges = (ranges: readonly Range[]) => fetchFile(folder + bodyName(layer.name), ranges)
    return openLayer({ head: decodeHead(head), about, fetchRanges })
  }
  const layers = await Promise.all([...(newest.length > 0 ? [openWhole(newest, about)] : []), ...names.map(open)])
  const index: SearchIndex = {
    layers,
    synonyms: [...usualSynonyms(), ...readSynonyms(synonyms)],
    search: (question, options) => searchMany([index], question, options),
  }
  return index
}

const nothingMore: IndexAbout = { origin: '', facets: {} }

/** A layer whose body stands behind its head. */
const openWhole = async (file: Uint8Array, about: IndexAbout): Promise<OpenLayer> => {
  const { about: head, rest } = await unpackContainer(file)
  return openLayer({ head: decodeHead(head), about, fetchRanges: async (ranges) => takeRanges(rest, ranges) })
}

let usual: SynonymWords[] | undefined
/** Read once, for all indexes. */
const usualSynonyms = (): SynonymWords[] => {
  usual ??= readSynonyms(defaultSynonyms)
  return usual
}
