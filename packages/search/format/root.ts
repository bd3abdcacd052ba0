/**
 * The root of an index: where its layers are, the newest first. Every other file is named after a digest of what it
 * holds, so that it never changes; the root alone is asked for anew.
 */
export type IndexRoot = {
  format: 2
  /** Folder of all other files, with a slash at its end. */
  folder: string
  /** Name of the file of synonyms. */
  synonyms: string
  layers: LayerEntry[]
}

/** One layer in the root. */
export type LayerEntry = {
  /** How many documents it has, the dead ones included. */
  documents: number
  /** Numbers of its documents that a newer layer or nobody has, ascending. */
  dead: number[]
  table: string
  /** Its syllables, for corrections and for words that are being typed. */
  syllables: string
  /** Addresses of its documents by number: only publishing reads this file. */
  members: string
  /** First document and name of each file of cards. */
  cards: Piece<number>[]
  /** A text not after the first term, and name, of each file of terms. */
  terms: Piece<string>[]
}
export type Piece<Start> = [start: Start, name: string]

/** Reads a root; what is none is refused with the next step to take. */
export const parseRoot = (bytes: Uint8Array, path: string): IndexRoot => {
  const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
  if (isRoot(value)) return value
  throw new Error(`${path} is no search index of format 2: publish the portal again with this version`)
}

/** The files that a root names. */
export const filesOf = ({ folder, synonyms, layers }: IndexRoot): string[] =>
  [synonyms, ...layers.flatMap(namesOf)].map((name) => folder + name)

const namesOf = ({ table, syllables, members, cards, terms }: LayerEntry): string[] => [
  table,
  syllables,
  members,
  ...cards.map(([, name]) => name),
  ...terms.map(([, name]) => name),
]

/** The piece in which something stands: the last that does not start after it. */
export const pieceFor = <Start extends number | string>(
  pieces: readonly Piece<Start>[],
  sought: Start,
): Piece<Start> | undefined => {
  let [low, high] = [0, pieces.length]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const piece = pieces[middle]
    if (piece && piece[0] <= sought) low = middle + 1
    else high = middle
  }
  return pieces[low - 1]
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
