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

const bytesOf = ({ text, base64 = '' }: DataFile): Uint8Array<ArrayBuffer> =>
  text === undefined
    ? Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
    : new TextEncoder().encode(text)
