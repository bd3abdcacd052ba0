import { z } from 'zod'

/** Which bucket; credentials come from where the AWS SDK finds them (AWS_ACCESS_KEY_ID, profile, role of the machine). */
export type BucketAddress = {
  bucket: string
  /** In front of every key, without slashes around it; may be empty. */
  prefix: string
  region: string
  /** Address of a server other than Amazon's, e.g. `http://127.0.0.1:9000`. */
  endpoint?: string | undefined
}

/** The variables that name a bucket, the same for whoever publishes to it and whoever serves from it. */
export const bucketVariables = {
  TRANGAN_PUBLISH_TARGET: z
    .string()
    .regex(/^s3:\/\/[a-z0-9][a-z0-9.-]+(?:\/[\w.-]+)*$/, 'write it as s3://bucket or s3://bucket/prefix')
    .optional(),
  TRANGAN_S3_ENDPOINT: z.url({ protocol: /^https?$/, error: 'write it as http://127.0.0.1:9000' }).optional(),
  AWS_REGION: z.string().min(1).default('us-east-1'),
} as const

const Variables = z.object(bucketVariables)

/** The bucket that the variables name; `undefined` when portals go to the folder. */
export const readBucketAddress = (variables: z.infer<typeof Variables>): BucketAddress | undefined => {
  const { TRANGAN_PUBLISH_TARGET, TRANGAN_S3_ENDPOINT, AWS_REGION } = variables
  const [, bucket, prefix = ''] = /^s3:\/\/([^/]+)\/?(.*)$/.exec(TRANGAN_PUBLISH_TARGET ?? '') ?? []
  return bucket ? { bucket, prefix, region: AWS_REGION, endpoint: TRANGAN_S3_ENDPOINT } : undefined
}
