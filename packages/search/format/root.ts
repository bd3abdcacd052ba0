import { unpackSeparators } from './separators.ts'

/**
 * The root of an index: where its layers are, the newest first. Every other file is named after a digest, so
 * that it never changes; the root alone is asked for anew.
 */
export type IndexRoot = {
  format: 2
  /** Folder of all other files, with a slash at its end. */
  folder: string
  /** Name of the file of synonyms. */
  synonyms: string
  layers: LayerEntry[]
}

/** One layer in the root. Its pieces are `<name>-t<number>` (terms) and `<name>-c<number>` (cards). */
export type LayerEntry = {
  /** Made of all that the layer holds: a layer never changes, a new one has another name. */
  name: string
  /** How many documents it has, the dead ones included. */
  documents: number
  /** Numbers of its documents that a newer layer or nobody has, ascending. */
  dead: number[]
  /** How many documents each file of cards has. */
  cards: number[]
  /** A text not after the first term of each file of terms, packed by `packSeparators`. */
  terms: string
}

/** Names of the files of a layer: the lengths of its fields, its facets, its syllables (for corrections and typing), and its members (for publishing only). */
export const lengthsOf = ({ name }: LayerEntry): string => `${name}-l`
export const facetsOf = ({ name }: LayerEntry): string => `${name}-f`
export const syllablesOf = ({ name }: LayerEntry): string => `${name}-s`
export const membersOf = ({ name }: LayerEntry): string => `${name}-m`
export const cardsName = ({ name }: LayerEntry, piece: number): string => `${name}-c${piece}`
export const termsName = ({ name }: LayerEntry, piece: number): string => `${name}-t${piece}`

/** Reads a root; what is none is refused with the next step to take. */
export const parseRoot = (bytes: Uint8Array, path: string): IndexRoot => {
  const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
  if (isRoot(value)) return value
  throw new Error(`${path} is no search index of format 2: publish the portal again with this version`)
}

/** The files that a root names. */
export const filesOf = ({ folder, synonyms, layers }: IndexRoot): string[] =>
  [synonyms, ...layers.flatMap(namesOf)].map((name) => folder + name)

const namesOf = (entry: LayerEntry): string[] => [
  lengthsOf(entry),
  facetsOf(entry),
  syllablesOf(entry),
  membersOf(entry),
  ...entry.cards.map((_, piece) => cardsName(entry, piece)),
  ...unpackSeparators(entry.terms).map((_, piece) => termsName(entry, piece)),
]

/** The piece in which something stands: the last that does not start after it; -1 when there is none. */
export const pieceFor = <Start extends number | string>(starts: readonly Start[], sought: Start): number => {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const start = starts[middle]
    if (start !== undefined && start <= sought) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Written by our own publisher and checked by digest, so that the outer shape is enough to tell formats apart. */
const isRoot = (value: unknown): value is IndexRoot =>
  typeof value === 'object' &&
  value !== null &&
  'format' in value &&
  value.format === 2 &&
  'folder' in value &&
  typeof value.folder === 'string' &&
  'synonyms' in value &&
  typeof value.synonyms === 'string' &&
  'layers' in value &&
  Array.isArray(value.layers)
