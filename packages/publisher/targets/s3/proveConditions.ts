import { toUtf8 } from '@trangan/vietnamese/bytes/toUtf8.ts'
import type { BucketStore } from './createBucketStore.ts'

/**
 * Proves that the server refuses a write whose condition does not hold: some ignore conditions, and two publishers
 * would then overwrite each other's releases.
 */
export const proveConditions = async (store: BucketStore, key: string): Promise<void> => {
  const object = { key, bytes: toUtf8('Trangan asks whether conditions are kept.\n'), type: 'text/plain' }
  await store.write(object)
  const isIgnored =
    (await store.write({ ...object, condition: 'absent' })) ||
    (await store.write({ ...object, condition: { etag: '"00000000000000000000000000000000"' } }))
  if (isIgnored)
    throw new Error(
      'The S3 server ignores conditions (If-None-Match, If-Match). Next step: use a server or version that keeps them.',
    )
}
