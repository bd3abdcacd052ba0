import type { Snapshot } from '@trangan/contract'
import { collections } from '../plan/index.ts'

/**
 * Whether a snapshot as it was read holds exactly what a known one holds, in whatever order: then it needs neither
 * validation nor a plan. Ten times as fast as a digest, and it cannot be mistaken.
 */
export const isSameContent = (known: Snapshot, read: Snapshot): boolean =>
  isSame(known.agency, read.agency) &&
  isSame(known.menus, read.menus) &&
  isSame(known.home, read.home) &&
  isSame(known.synonyms, read.synonyms) &&
  collections.every((name) => isSameSet(known[name], read[name]))

type Document = { id: string }

/** Each document once: one that stands there twice would hide one that went. */
const isSameSet = (known: readonly Document[], read: readonly Document[]): boolean => {
  if (!Array.isArray(read) || read.length !== known.length) return false
  const left = new Map(known.map((document) => [document.id, document]))
  return read.every((document) => isSame(left.get(document.id), document) && left.delete(document.id))
}

/** Deep equality; a field that is `undefined` counts as absent, as validation leaves it out. */
const isSame = (a: unknown, b: unknown): boolean => {
  if (a === b) return true
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, at) => isSame(item, b[at]))
  if (!isRecord(a) || !isRecord(b) || Array.isArray(b)) return false
  for (const key in a) if (!isSame(a[key], b[key])) return false
  for (const key in b) if (b[key] !== undefined && a[key] === undefined) return false
  return true
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
