import { hash } from 'node:crypto'
import type { SearchableDocument } from '../searchableDocument.ts'
import type { LayerDocument } from './layer.ts'
import { levelOf } from './splitLayers.ts'

/** A document that is in an index: what its place and its layer follow from, and what was made of it. */
export type Entry = {
  href: string
  date: string
  level: number
  digest: string
  read: Read
  prepared?: LayerDocument | undefined
}
/** Reads a document; nothing is not found. */
export type Read = () => SearchableDocument | undefined

/** What an index keeps of a document; `undefined` for nothing. */
export const entryOf = (read: Read): Entry | undefined => {
  const document = read()
  if (!document) return undefined
  const { href, date = '' } = document
  const digest = hash('sha256', JSON.stringify(document), 'base64url').slice(0, 22)
  return { href, date, level: levelOf(href), digest, read }
}

const isBefore = (one: Entry, other: Entry): boolean =>
  one.date < other.date || (one.date === other.date && one.href < other.href)

/** How many entries stand before one, the oldest first. */
export const rankOf = (list: readonly Entry[], entry: Entry): number => {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const other = list[middle]
    if (other && isBefore(other, entry)) low = middle + 1
    else high = middle
  }
  return low
}
