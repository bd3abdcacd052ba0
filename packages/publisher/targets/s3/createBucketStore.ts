import { hash } from 'node:crypto'
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3'
import { messageOf } from '../../PublishError.ts'
import { NoAnswer } from '../../write/NoAnswer.ts'
import { type Patience, statusOf, usualPatience, withRetries } from './withRetries.ts'

/** A write takes place only if the key still holds this version (`etag`), or nothing at all. */
export type Condition = { etag: string } | 'absent'

/** The few things asked of a bucket; each is tried again where that can help. */
export type BucketStore = {
  /** Bytes and version of a key; `undefined` when it holds nothing. */
  read: (key: string) => Promise<{ bytes: Uint8Array; etag: string } | undefined>
  /** Writes; false when the condition does not hold, which after a lost answer may be our own doing. */
  write: (object: {
    key: string
    bytes: Uint8Array
    type: string
    /** Said to whoever reads the key: how its bytes are compressed. */
    encoding?: 'br' | 'gzip'
    condition?: Condition
  }) => Promise<boolean>
  stat: (key: string) => Promise<{ size: number; modifiedAt: number } | undefined>
  /** Makes an object young again. */
  touch: (key: string) => Promise<void>
  remove: (key: string) => Promise<void>
  list: (prefix: string) => AsyncIterable<{ key: string; size: number; modifiedAt: number }>
}

/** A store on a bucket of Amazon S3 or of a server that speaks its protocol. */
export const createBucketStore = (options: { client: S3Client; bucket: string; patience?: Patience }): BucketStore => {
  const { client, bucket: Bucket, patience = usualPatience } = options
  const attempt = async <T>(what: string, task: (signal: AbortSignal) => Promise<T>): Promise<T> => {
    try {
      return await withRetries(patience, task)
    } catch (error) {
      throw new NoAnswer(explain(what, Bucket, error), { cause: error })
    }
  }

  return {
    read: (key) =>
      attempt(`read ${key}`, (abortSignal) =>
        orNothing(async () => {
          const {
            Body,
            ETag = '',
            ContentLength,
          } = await client.send(new GetObjectCommand({ Bucket, Key: key }), { abortSignal })
          const bytes = (await Body?.transformToByteArray()) ?? new Uint8Array()
          if (ContentLength !== undefined && bytes.length !== ContentLength)
            throw new Error(`the answer was cut off after ${bytes.length} of ${ContentLength} bytes`)
          return { bytes, etag: ETag }
        }),
      ),
    write: ({ key, bytes, type, encoding, condition }) =>
      attempt(`write ${key}`, async (abortSignal) => {
        const ChecksumSHA256 = hash('sha256', bytes, 'base64')
        const object = { Bucket, Key: key, Body: bytes, ContentType: type, ContentEncoding: encoding, ChecksumSHA256 }
        const put = new PutObjectCommand({ ...object, ...conditionOf(condition) })
        return unlessRefused(client.send(put, { abortSignal }))
      }),
    stat: (key) =>
      attempt(`look at ${key}`, (abortSignal) =>
        orNothing(async () => {
          const found = await client.send(new HeadObjectCommand({ Bucket, Key: key }), { abortSignal })
          return { size: found.ContentLength ?? 0, modifiedAt: found.LastModified?.getTime() ?? 0 }
        }),
      ),
    touch: (key) =>
      attempt(`renew ${key}`, async (abortSignal) => {
        const CopySource = encodeURI(`${Bucket}/${key}`)
        // A copy onto itself is only taken with other metadata.
        const Metadata = { renewed: new Date().toISOString() }
        const copy = { Bucket, Key: key, CopySource, Metadata, MetadataDirective: 'REPLACE' as const }
        await client.send(new CopyObjectCommand(copy), { abortSignal })
      }),
    remove: (key) =>
      attempt(`remove ${key}`, async (abortSignal) => {
        await client.send(new DeleteObjectCommand({ Bucket, Key: key }), { abortSignal })
      }),
    list: (prefix) => list({ client, bucket: Bucket, prefix, attempt }),
  }
}

type Attempt = <T>(what: string, task: (signal: AbortSignal) => Promise<T>) => Promise<T>

async function* list(options: { client: S3Client; bucket: string; prefix: string; attempt: Attempt }) {
  const { client, bucket: Bucket, prefix: Prefix, attempt } = options
  let token: string | undefined
  do {
    const page = await attempt(`list ${Prefix}`, (abortSignal) =>
      client.send(new ListObjectsV2Command({ Bucket, Prefix, ContinuationToken: token }), { abortSignal }),
    )
    for (const { Key = '', Size = 0, LastModified } of page.Contents ?? [])
      yield { key: Key, size: Size, modifiedAt: LastModified?.getTime() ?? 0 }
    token = page.NextContinuationToken
  } while (token)
}

const conditionOf = (condition: Condition | undefined) => {
  if (condition === undefined) return {}
  return condition === 'absent' ? { IfNoneMatch: '*' } : { IfMatch: condition.etag }
}

/** 404 is what S3 says to a condition on a key that holds nothing any more. */
const unlessRefused = async (sending: Promise<unknown>): Promise<boolean> => {
  try {
    await sending
    return true
  } catch (error) {
    if (statusOf(error) === 412 || isNoKey(error)) return false
    throw error
  }
}

const orNothing = async <T>(task: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await task()
  } catch (error) {
    if (isNoKey(error)) return undefined
    throw error
  }
}

/** A bucket that is not there answers 404 as well, and must not look like an empty one. */
const isNoKey = (error: unknown): boolean =>
  statusOf(error) === 404 && error instanceof Error && ['NoSuchKey', 'NotFound'].includes(error.name)

const explain = (what: string, bucket: string, error: unknown): string => {
  const status = statusOf(error)
  const name = error instanceof Error ? error.name : ''
  const problem = `Could not ${what} in the bucket ${bucket}: ${name === 'Error' ? '' : `${name}: `}${messageOf(error)}`
  if (name === 'CredentialsProviderError' || status === 401 || status === 403)
    return `${problem}. Next step: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY to a key that may read and write it.`
  if (name === 'NoSuchBucket') return `${problem}. Next step: create it, or correct TRANGAN_PUBLISH_TARGET.`
  return `${problem}. Next step: see whether the server answers; publishing goes on by itself when it does.`
}
