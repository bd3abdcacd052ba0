import { S3Client } from '@aws-sdk/client-s3'
import type { BucketAddress } from './bucketAddress.ts'
import { type BucketStore, createBucketStore } from './createBucketStore.ts'
import { type Patience, usualPatience } from './withRetries.ts'

/** How a bucket is reached, where that is not said by its address alone. */
export type BucketAccess = BucketAddress & {
  patience?: Patience
  credentials?: { accessKeyId: string; secretAccessKey: string }
}

/** A store on a bucket of Amazon S3 or of a server that speaks its protocol. */
export const openBucketStore = (options: BucketAccess): BucketStore => {
  const { bucket, region, endpoint, patience = usualPatience, credentials } = options
  const client = new S3Client({
    region,
    // We try again ourselves: the SDK does not when an answer breaks off in its middle.
    maxAttempts: 1,
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    ...(credentials ? { credentials } : {}),
  })
  return createBucketStore({ client, bucket, patience })
}
