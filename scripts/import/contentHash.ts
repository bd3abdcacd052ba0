import { hash } from 'node:crypto'

/** A digest of what a value says: keys in any order, nothing and emptiness all the same. */
export const contentHash = (value: unknown): string => hash('sha256', JSON.stringify(canonical(value)) ?? '')

const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.length > 0 ? value.map(canonical) : undefined
  if (value === null || value === '') return undefined
  if (typeof value !== 'object') return value
  const entries = Object.entries(value)
    .map(([key, part]) => [key, canonical(part)] as const)
    .filter(([, part]) => part !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}
