import { createHash } from 'node:crypto'
import { brotliCompressSync, constants } from 'node:zlib'

const known = new Map<string, number>()

/** Bytes of a text or an index file as our server sends it: brotli at its best, made when publishing. */
export const servedSize = (bytes: Uint8Array | string): number => {
  const digest = createHash('sha256').update(bytes).digest('base64')
  const size =
    known.get(digest) ?? brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
  known.set(digest, size)
  return size
}
