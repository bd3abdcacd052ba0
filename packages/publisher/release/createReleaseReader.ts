import { hash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { type Bucket, bucketCount, bucketOf, decodeBucket, type Entry } from './bucket.ts'
import { liveFile, objectFile, releaseFile } from './layout.ts'
import { LivePointer, type Manifest, SignedManifest } from './manifest.ts'
import { decodeRecent } from './recent.ts'

/** A release at hand: hold on to it for one request, and everything read through it is of one release. */
export type Release = { manifest: Manifest; lookup: (path: string) => Promise<Entry | undefined> }

/** Reads releases from a target's folder; what is immutable is read once and kept. */
export type ReleaseReader = {
  /** The live release; `undefined` when the agency has none. Costs one `stat` when nothing changed. */
  readLive: (agency: string) => Promise<Release | undefined>
  /** The file at a path of the live release. */
  lookup: (agency: string, path: string) => Promise<Entry | undefined>
  /** A kept release by its number, live or not; throws when it is not there. */
  readRelease: (agency: string, release: number) => Promise<Release>
  /** Where the bytes of an entry stand. */
  fileOf: (entry: Pick<Entry, 'sha256'>) => string
}

/**
 * A reader for servers and tools. Digests of manifest and buckets are compared on reading: a damaged one throws and
 * is never served from. `keptBuckets` bounds the memory: as many as hold 128 portals.
 */
export const createReleaseReader = (options: { folder: string; keptBuckets?: number }): ReleaseReader => {
  const { folder, keptBuckets = bucketCount * 128 } = options
  const lives = new Map<string, { stamp: string; release: Release }>()
  const readBucket = keepLatest(keptBuckets, (sha256) => loadBucket(folder, sha256))

  const open = (manifest: Manifest): Release => {
    const recent = decodeRecent(manifest.recent)
    return {
      manifest,
      lookup: async (path) => {
        if (recent.has(path)) return recent.get(path)
        const sha256 = manifest.buckets[bucketOf(path, manifest.buckets)]
        return sha256 ? (await readBucket(sha256)).get(path) : undefined
      },
    }
  }

  const readLive = async (agency: string): Promise<Release | undefined> => {
    const known = lives.get(agency)
    const stamp = await stampOf(liveFile(folder, agency))
    // What was live stays so for this reader when its pointer or manifest is lost or damaged, until that is repaired.
    if (stamp === undefined || known?.stamp === stamp) return known?.release
    const release = await loadLive(folder, agency).then(open, (error: unknown) => {
      if (known) return known.release
      throw error
    })
    // Numbers only grow, also when an older release is restored: a smaller one is a stale pointer.
    if (known && release.manifest.release <= known.release.manifest.release) return known.release
    lives.set(agency, { stamp, release })
    return release
  }

  return {
    readLive,
    lookup: async (agency, path) => (await readLive(agency))?.lookup(path),
    readRelease: async (agency, release) => open(await loadManifest(releaseFile(folder, agency, release))),
    fileOf: ({ sha256 }) => objectFile(folder, sha256),
  }
}

/** Changes with every switch: a switch renames a new file, with an inode of its own, into place. */
const stampOf = async (file: string): Promise<string | undefined> => {
  const found = await stat(file, { bigint: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
    throw error
  })
  return found && `${found.ino}:${found.mtimeNs}:${found.size}`
}

const loadLive = async (folder: string, agency: string): Promise<Manifest> => {
  const pointer = LivePointer.parse(JSON.parse(await readFile(liveFile(folder, agency), 'utf8')))
  return loadManifest(releaseFile(folder, agency, pointer.release), pointer.manifest)
}

const loadManifest = async (file: string, sha256?: string): Promise<Manifest> => {
  const text = await readFile(file, 'utf8')
  if (sha256 !== undefined && hash('sha256', text) !== sha256)
    throw new Error(`Manifest ${file} is damaged. Next step: npm run publish -- --verify.`)
  return SignedManifest.parse(JSON.parse(text)).manifest
}

const loadBucket = async (folder: string, sha256: string): Promise<Bucket> => {
  const text = await readFile(objectFile(folder, sha256), 'utf8')
  if (hash('sha256', text) !== sha256)
    throw new Error(`Bucket ${sha256} of a release is damaged. Next step: npm run publish -- --verify.`)
  return decodeBucket(text)
}

/** Remembers the last `limit` answers; a failed one is asked for again. */
const keepLatest = <T>(limit: number, load: (key: string) => Promise<T>): ((key: string) => Promise<T>) => {
  const kept = new Map<string, Promise<T>>()
  return (key) => {
    const found = kept.get(key) ?? load(key)
    kept.delete(key)
    kept.set(key, found)
    found.catch(() => kept.delete(key))
    const oldest = kept.size > limit ? kept.keys().next().value : undefined
    if (oldest !== undefined) kept.delete(oldest)
    return found
  }
}
