import type { FormPlace, FormSuffix } from '../../write/createObjectForms.ts'
import type { BucketStore } from './createBucketStore.ts'

const encodings = { '.br': 'br', '.gz': 'gzip' } as const

/** Compressed forms in a bucket: `<sha256>.br` and `<sha256>.gz` beside each object, with their `Content-Encoding`. */
export const formsInBucket = (options: { store: BucketStore; keyOf: (sha256: string) => string }): FormPlace => {
  const { store, keyOf } = options
  const type = 'application/octet-stream'
  const formKey = (sha256: string, suffix: FormSuffix): string => `${keyOf(sha256)}${suffix}`
  return {
    has: async (sha256, suffix) => (await store.stat(formKey(sha256, suffix))) !== undefined,
    read: async (sha256, suffix) => (await store.read(formKey(sha256, suffix)))?.bytes,
    write: async ({ sha256, suffix, bytes }) => {
      await store.write({ key: formKey(sha256, suffix), bytes, type, encoding: encodings[suffix] })
    },
    remove: (sha256, suffix) => store.remove(formKey(sha256, suffix)),
    restore: async (sha256, bytes) => void (await store.write({ key: keyOf(sha256), bytes, type })),
  }
}
