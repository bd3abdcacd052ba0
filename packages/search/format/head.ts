import { decodeLengths, encodeLengths, type Lengths } from './columns.ts'
import { packSeparators, unpackSeparators } from './separators.ts'

/** What must be known of a layer before a question is asked: where its pieces lie, and how long its fields are. */
export type LayerHead = {
  /** How many documents each piece of cards has, and where the piece lies in the body. */
  cards: { documents: number; place: Range }[]
  /** A text not after the first term of each piece of terms, and where the piece lies. */
  terms: { separator: string; place: Range }[]
  facets: Range
  syllables: Range
  lengths: Lengths
}

/** Bytes of a body from `start` to before `end`. */
export type Range = { start: number; end: number }

/** How many documents a layer has. */
export const documentsOf = ({ lengths }: LayerHead): number => lengths[0]?.length ?? 0

/** A head as JSON: sizes instead of places, since one piece follows the other. */
export const encodeHead = ({ cards, terms, facets, syllables, lengths }: LayerHead): Uint8Array => {
  const stored: StoredHead = {
    cards: cards.map(({ documents }) => documents),
    terms: packSeparators(terms.map(({ separator }) => separator)),
    sizes: [...cards.map(({ place }) => place), ...terms.map(({ place }) => place), facets, syllables].map(
      ({ start, end }) => end - start,
    ),
    lengths: encodeLengths(lengths),
  }
  return new TextEncoder().encode(JSON.stringify(stored))
}

/** What `encodeHead` wrote; the digest of a release vouches for its shape. */
export const decodeHead = (bytes: Uint8Array): LayerHead => {
  const stored: StoredHead = JSON.parse(new TextDecoder().decode(bytes))
  const places = placesOf(stored.sizes)
  const next = (): Range => places.shift() ?? { start: 0, end: 0 }
  return {
    cards: stored.cards.map((documents) => ({ documents, place: next() })),
    terms: unpackSeparators(stored.terms).map((separator) => ({ separator, place: next() })),
    facets: next(),
    syllables: next(),
    lengths: decodeLengths(stored.lengths),
  }
}

type StoredHead = { cards: number[]; terms: string; sizes: number[]; lengths: string[] }

/** Where things of these sizes lie one behind the other. */
export const placesOf = (sizes: readonly number[]): Range[] => {
  let end = 0
  return sizes.map((size) => {
    end += size
    return { start: end - size, end }
  })
}

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
