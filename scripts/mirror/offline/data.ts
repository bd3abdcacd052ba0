import type { DataFile } from '@trangan/publisher/mirror'

export type { DataFile }

/**
 * The portal's address that a script means by an address on the disk.
 * @example pathIn(new URL('file:///E:/tim-kiem/a.json'), new URL('file:///E:/ban-sao/')) // '/tim-kiem/a.json'
 */
export const pathIn = (url: URL, root: URL): string => {
  const inside = url.pathname.startsWith(root.pathname)
  const path = inside ? url.pathname.slice(root.pathname.length - 1) : url.pathname.replace(/^\/[a-z]:(?=\/)/i, '')
  return decodeURIComponent(path)
}

/** A portal of the copy: the origins under which others link to it, and where its folder is from that of this portal. */
export type Neighbour = { origins: readonly string[]; folder: string }

/** A file of a portal of the copy: the folder of the portal, and its address there. */
export type Place = { root: URL; path: string }

/** What an address means in the copy, for the portal whose folder is `root`; `undefined` when it is not in it. */
export const placeIn = (url: URL, root: URL, neighbours: readonly Neighbour[]): Place | undefined => {
  if (url.protocol === root.protocol) return { root, path: pathIn(url, root) }
  const neighbour = neighbours.find(({ origins }) => origins.includes(url.origin))
  return neighbour && { root: new URL(neighbour.folder, root), path: decodeURIComponent(url.pathname) }
}

/** The answer that the portal's server would have given for a file, or a part of it (`bytes=0-99`). */
export const answerFrom = (file: DataFile | undefined, range: string | null): Response => {
  if (!file) return new Response(null, { status: 404 })
  const bytes = bytesOf(file)
  const headers = { 'content-type': file.type }
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? []
  if (from === undefined) return new Response(bytes, { headers })
  const end = Math.min(to ? Number(to) : Number.POSITIVE_INFINITY, bytes.length - 1)
  const part = bytes.slice(Number(from), end + 1)
  return new Response(part, {
    status: 206,
    headers: { ...headers, 'content-range': `bytes ${from}-${end}/${bytes.length}` },
  })
}

/** Parts of an index are asked for again and again: it is decoded once. */
const decoded = new WeakMap<DataFile, Uint8Array<ArrayBuffer>>()

const bytesOf = (file: DataFile): Uint8Array<ArrayBuffer> => {
  const bytes = decoded.get(file) ?? decode(file)
  decoded.set(file, bytes)
  return bytes
}

const decode = ({ text, base64 = '' }: DataFile): Uint8Array<ArrayBuffer> =>
  text === undefined
    ? Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
    : new TextEncoder().encode(text)
