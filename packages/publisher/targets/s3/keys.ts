import { objectFile } from '../../release/layout.ts'
import type { BucketStore } from './createBucketStore.ts'

/** The key of what stands in this file of a folder: the same layout, with slashes on every machine. */
export const toKey = (file: string): string => file.replaceAll('\\', '/')

/** Key of an object under a prefix. */
export const objectKey = (prefix: string, sha256: string): string => toKey(objectFile(prefix, sha256))

/** A key's text and version; `undefined` when it holds nothing. */
export const readText = async (
  store: Pick<BucketStore, 'read'>,
  key: string,
): Promise<{ text: string; etag: string } | undefined> => {
  const found = await store.read(key)
  return found && { text: new TextDecoder().decode(found.bytes), etag: found.etag }
}
