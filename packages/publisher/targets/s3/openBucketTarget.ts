import type { Target } from '../../ports.ts'
import type { Signer } from '../../release/signing.ts'
import { createBucketTarget } from './createBucketTarget.ts'
import { type BucketAccess, openBucketStore } from './openBucketStore.ts'

/** A publish target in a bucket of Amazon S3 or of a server that speaks its protocol. */
export const openBucketTarget = (options: BucketAccess & { signer: Signer }): Target =>
  createBucketTarget({ store: openBucketStore(options), prefix: options.prefix, signer: options.signer })
