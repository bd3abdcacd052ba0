import { z } from 'zod'
import { bucketCounts } from './bucket.ts'
import { Recent } from './recent.ts'

const Digest = z.string().regex(/^[0-9a-f]{64}$/)

/**
 * What one release of one agency is made of: a Merkle tree of two levels. The signature covers the digests of the
 * buckets and what changed since they were written; a bucket covers the digests of its files. So one signature of fixed
 * length vouches for every byte.
 */
export const Manifest = z.object({
  format: z.literal(1),
  agency: z.string(),
  /** Counts the releases of the agency from 1; never used twice. */
  release: z.number().int().positive(),
  /** The release that was live before. */
  previous: z.number().int().positive().optional(),
  /** Build of the portal application that rendered it. */
  buildId: z.string(),
  createdAt: z.iso.datetime(),
  /** Who and why, for the record. */
  users: z.array(z.string()),
  reason: z.enum(['publish', 'rebuild', 'rollback', 'repair']),
  /** The release whose files these are, when one was made live again. */
  restored: z.number().int().positive().optional(),
  /** Fencing token of the lease under which it was made. */
  token: z.number(),
  /** Files and their bytes in all. */
  files: z.number(),
  bytes: z.number(),
  /** Digests of the buckets in order, '' for an empty one. A bucket is an object of the store like any file. */
  buckets: z.array(z.union([Digest, z.literal('')])).refine(({ length }) => bucketCounts.includes(length)),
  recent: Recent,
})
export type Manifest = z.infer<typeof Manifest>

/** A manifest with the Ed25519 signature of its JSON text. */
export const SignedManifest = z.object({
  manifest: Manifest,
  signature: z.object({ key: z.string(), value: z.string() }),
})
export type SignedManifest = z.infer<typeof SignedManifest>

/** Which release is live; `manifest` is the digest of the manifest's file. */
export const LivePointer = z.object({ release: z.number(), manifest: Digest, token: z.number() })
export type LivePointer = z.infer<typeof LivePointer>

/** The text that is signed. */
export const textOf = (manifest: Manifest): string => JSON.stringify(manifest)

/** The pointer's file is there, but no pointer: unlike a disk that fails for a moment, it is as good as gone. */
export class DamagedPointer extends Error {
  override readonly name = 'DamagedPointer'
}

/** Reads a pointer's text; throws `DamagedPointer` on anything else. */
export const readPointerText = (text: string): LivePointer => {
  try {
    return LivePointer.parse(JSON.parse(text))
  } catch (error) {
    throw new DamagedPointer('The pointer to the live release is damaged. Next step: npm run publish -- --verify.', {
      cause: error,
    })
  }
}

/** A damaged pointer points nowhere; any other failure stays one. */
export const nowhereIfDamaged = (error: unknown): undefined => {
  if (error instanceof DamagedPointer) return undefined
  throw error
}
