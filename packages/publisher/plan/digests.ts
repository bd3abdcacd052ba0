import { hash } from 'node:crypto'
import { utf16Of } from '@trangan/vietnamese/bytes/utf16.ts'

/**
 * A digest short enough to keep by the ten thousand: 132 bits. It is taken over the text as it lies in memory (UTF-16),
 * since turning Vietnamese text into UTF-8 costs four times as much as the digest.
 */
export const digestOf = (text: string): string => short(utf16Of(text))

/**
 * The digest of plain data, such as the view model of a page. It is written as it lies in memory, each value with its
 * kind and each text with its length, so that no two different things are written alike; JSON, which looks at each letter
 * for something to escape, costs more than the digest itself. What is `undefined` counts as not there.
 */
export const digestOfThing = (thing: unknown): string => {
  end = 0
  write(thing)
  return short(bytes.subarray(0, end * 2))
}

/**
 * Keeps the digest of a thing that is never changed and stands on many pages, such as a card; answers with the thing.
 * In their digests it counts by its own.
 */
export const shared = <T extends object>(thing: T): T => {
  if (!digests.has(thing)) digests.set(thing, digestOfThing(thing))
  return thing
}

const short = (written: Buffer): string => hash('sha256', written, 'base64url').slice(0, 22)

const digests = new WeakMap<object, string>()

/** Memory that each thing uses again, as UTF-16 units and as bytes; `end` is where the next unit goes. */
let units = new Uint16Array(64 * 1024)
let bytes = Buffer.from(units.buffer)
let end = 0

const kinds = { text: 0, plain: 1, shared: 2, list: 3, record: 4, end: 5 } as const

/**
 * Letters up to which writing one by one is faster than a call. V8 keeps longer texts in parts when they were put
 * together of others, and looks for each letter in them.
 */
const shortText = 12

const write = (value: unknown): void => {
  const known = isObject(value) ? digests.get(value) : undefined
  if (known !== undefined) writeText(kinds.shared, known)
  else if (typeof value === 'string') writeText(kinds.text, value)
  else if (Array.isArray(value)) writeList(value)
  else if (isObject(value)) writeRecord(value)
  else writeText(kinds.plain, String(value))
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const writeList = (list: readonly unknown[]): void => {
  writeUnit(kinds.list)
  for (const value of list) write(value)
  writeUnit(kinds.end)
}

const writeRecord = (record: Record<string, unknown>): void => {
  writeUnit(kinds.record)
  for (const key in record) {
    const value = record[key]
    if (value === undefined) continue
    writeText(kinds.text, key)
    write(value)
  }
  writeUnit(kinds.end)
}

const writeText = (kind: number, text: string): void => {
  const { length } = text
  makeRoom(length + 3)
  units[end++] = kind
  units[end++] = length & 0xffff
  units[end++] = length >>> 16
  if (length > shortText) end += bytes.write(text, end * 2, 'utf16le') / 2
  else for (let index = 0; index < length; index += 1) units[end++] = text.charCodeAt(index)
}

const writeUnit = (unit: number): void => {
  makeRoom(1)
  units[end++] = unit
}

const makeRoom = (count: number): void => {
  if (end + count <= units.length) return
  const larger = new Uint16Array((end + count) * 2)
  larger.set(units)
  units = larger
  bytes = Buffer.from(larger.buffer)
}
