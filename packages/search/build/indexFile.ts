import { createHash } from 'node:crypto'

/** A file of an index as it is to be served; `type` is its content type. */
export type IndexFile = { path: string; type: string; bytes: Uint8Array }

/** A name made of some contents: 48 bits are plenty for the layers of one portal. */
export const nameOf = (contents: readonly Uint8Array[]): string => {
  const hash = createHash('sha256')
  for (const bytes of contents) hash.update(`${bytes.length}\n`).update(bytes)
  return hash.digest('base64url').slice(0, 8)
}

export const jsonBytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))
export const jsonType = 'application/json; charset=utf-8'
export const binaryType = 'application/octet-stream'
export const textType = 'text/plain; charset=utf-8'
