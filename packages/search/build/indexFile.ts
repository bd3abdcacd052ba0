import { createHash } from 'node:crypto'

/** A file of an index as it is to be served; `type` is its content type. */
export type IndexFile = { path: string; type: string; bytes: Uint8Array }

/** A name made of what the file holds: 48 bits are plenty for the files of one portal. */
export const nameOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64url').slice(0, 8)

/** Collects files named after their content in one folder; `add` answers the name. */
export const createFiles = (folder: string) => {
  const files = new Map<string, IndexFile>()
  const add = (bytes: Uint8Array, type: string): string => {
    const name = nameOf(bytes)
    files.set(name, { path: folder + name, type, bytes })
    return name
  }
  return { add, addJson: (value: unknown) => add(jsonBytes(value), jsonType), all: () => [...files.values()] }
}
export type Files = ReturnType<typeof createFiles>

export const jsonBytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))
export const jsonType = 'application/json; charset=utf-8'
export const binaryType = 'application/octet-stream'
