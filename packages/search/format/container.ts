import { inflate } from './inflate.ts'

/**
 * A file of two parts, each found without the other: a length of four bytes, compressed JSON of that length that says
 * what the file is, and the bytes behind it.
 */
export const packContainer = (about: Uint8Array, rest: Uint8Array): Uint8Array => {
  const file = new Uint8Array(lengthBytes + about.length + rest.length)
  new DataView(file.buffer).setUint32(0, about.length)
  file.set(about, lengthBytes)
  file.set(rest, lengthBytes + about.length)
  return file
}

/** What `packContainer` packed; throws when it is no such file. */
export const unpackContainer = async (file: Uint8Array): Promise<{ about: Uint8Array; rest: Uint8Array }> => {
  const length = new DataView(file.buffer, file.byteOffset, file.byteLength).getUint32(0)
  const end = lengthBytes + length
  if (end > file.length) throw new Error('A file of the search index ends too early: publish the portal again')
  return { about: await inflate(file.subarray(lengthBytes, end)), rest: file.subarray(end) }
}

const lengthBytes = 4
