import { S3Client } from '@aws-sdk/client-s3'
import type { Target } from '../../ports.ts'
import type { Signer } from '../../release/signing.ts'
import { createBucketTarget } from './createBucketTarget.ts'
import { type Patience, usualPatience } from './withRetries.ts'

/** Which bucket; credentials come from where the AWS SDK finds them (AWS_ACCESS_KEY_ID, profile, role of the machine). */
export type BucketAddress = {
  bucket: string
  prefix: string
  region: string
  /** Address of a server other than Amazon's, e.g. `http://127.0.0.1:9000`. */
  endpoint?: string | undefined
}

/** A publish target in a bucket of Amazon S3 or of a server that speaks its protocol. */
export const openBucketTarget = (
  options: BucketAddress & {
    signer: Signer
    patience?: Patience
    credentials?: { accessKeyId: string; secretAccessKey: string }
  },
): Target => {
  const { bucket, prefix, region, endpoint, signer, patience = usualPatience, credentials } = options
  const client = new S3Client({
    region,
    // We try again ourselves: the SDK does not when an answer breaks off in its middle.
    maxAttempts: 1,
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    ...(credentials ? { credentials } : {}),
  })
  return createBucketTarget({ client, bucket, prefix, signer, patience })
}
