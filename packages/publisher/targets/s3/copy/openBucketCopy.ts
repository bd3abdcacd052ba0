import { type BucketAccess, openBucketStore } from '../openBucketStore.ts'
import { type BucketCopy, createBucketCopy } from './createBucketCopy.ts'

export type { BucketCopy }

/** A copy of a bucket's portals in a folder of this machine. */
export const openBucketCopy = (options: BucketAccess & { folder: string }): BucketCopy =>
  createBucketCopy({ store: openBucketStore(options), prefix: options.prefix, folder: options.folder })
