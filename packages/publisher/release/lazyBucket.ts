import { type Bucket, decodeBucket, encodeBucket } from './bucket.ts'

/** A bucket of a release in memory; of what threads made, most is never asked for again, and stays the text it was. */
export type LazyBucket = {
  entries: () => Bucket
  /** As `encodeBucket` writes it; '' when it is empty. */
  text: () => string
}

/** A bucket whose entries are at hand, and its text where that is known. */
export const bucketOfEntries = (bucket: Bucket, known?: string): LazyBucket => ({
  entries: () => bucket,
  text: () => known ?? encodeBucket(bucket) ?? '',
})

/** A bucket of which the text is known; it is read when an entry is first asked for. */
export const bucketOfText = (text: string): LazyBucket => {
  let known: { text: string } | { bucket: Bucket } = text === '' ? { bucket: new Map() } : { text }
  const entries = (): Bucket => {
    if ('text' in known) known = { bucket: decodeBucket(known.text) }
    return known.bucket
  }
  return { entries, text: () => ('text' in known ? known.text : (encodeBucket(known.bucket) ?? '')) }
}
