import { hash } from 'node:crypto'
import { HostMap } from '../../../release/hosts.ts'
import { hostsFile, liveFile, publicKeysFile, releaseFile, releasesFolder } from '../../../release/layout.ts'
import { type LivePointer, nowhereIfDamaged, readPointerText } from '../../../release/manifest.ts'
import { type Disk, localDisk } from '../../../write/disk.ts'
import { replaceFile } from '../../../write/replaceFile.ts'
import type { BucketStore } from '../createBucketStore.ts'
import { readText, toKey } from '../keys.ts'
import { createObjectFetcher } from './createObjectFetcher.ts'
import { sweepCopy } from './sweepCopy.ts'

/** A copy of a bucket's portals in a folder, for whoever serves them: it goes on when the bucket does not answer. */
export type BucketCopy = {
  /** Takes over what went live since the last time; answers with the agencies that changed. */
  follow: () => Promise<string[]>
  /** Brings a kept release that is not live, whole; false when the bucket has none of that number. */
  fetchRelease: (agency: string, release: number) => Promise<boolean>
  /** Brings an object again whose copy is lost or damaged. */
  fetchObject: (sha256: string) => Promise<void>
  /** Brings a compressed form, if the bucket has it by now. */
  fetchForm: (sha256: string, suffix: '.br' | '.gz') => Promise<boolean>
  /** Removes what has not been needed for a day. */
  sweep: () => Promise<void>
}

/** Portals brought up to date at the same time. */
const concurrency = 4

/** A copy in the layout of a folder target: objects first, then the manifest, then the pointer, as they were published. */
export const createBucketCopy = (options: {
  store: BucketStore
  prefix: string
  folder: string
  disk?: Disk
}): BucketCopy => {
  const { store, prefix, folder, disk = localDisk } = options
  const fetcher = createObjectFetcher({ store, prefix, folder, disk })
  const bucketText = async (file: (folder: string) => string): Promise<string | undefined> =>
    (await readText(store, toKey(file(prefix))))?.text

  const fetchManifest = async (agency: string, release: number): Promise<string | undefined> => {
    const text = await bucketText((at) => releaseFile(at, agency, release))
    if (text !== undefined) await fetcher.fetchContents(text)
    return text
  }
  const storeManifest = async (agency: string, release: number, text: string): Promise<void> => {
    await disk.makeFolder(releasesFolder(folder, agency))
    await replaceFile(disk, releaseFile(folder, agency, release), text)
  }

  const followAgency = async (agency: string): Promise<boolean> => {
    const pointerText = await bucketText((at) => liveFile(at, agency))
    if (pointerText === undefined || pointerText === (await localText(disk, liveFile(folder, agency)))) return false
    const { release, manifest } = readPointerText(pointerText)
    // A pointer from before ours was put in its place by somebody: it is damage, and repaired in the bucket.
    if (release < ((await livePointer(disk, liveFile(folder, agency)))?.release ?? 0)) return false
    const text = await fetchManifest(agency, release)
    if (text === undefined || hash('sha256', text) !== manifest)
      throw new Error(`Release ${release} of ${agency} in the bucket is not the one that went live.`)
    await storeManifest(agency, release, text)
    await replaceFile(disk, liveFile(folder, agency), pointerText)
    return true
  }

  const takeOver = async (file: (folder: string) => string): Promise<string | undefined> => {
    const text = await bucketText(file)
    if (text === undefined || text === (await localText(disk, file(folder)))) return text
    await disk.makeFolder(folder)
    await replaceFile(disk, file(folder), text)
    return text
  }

  return {
    follow: async () => {
      await takeOver(publicKeysFile)
      const hosts = await bucketText(hostsFile)
      if (hosts === undefined) return []
      const agencies = new Set(Object.values(HostMap.parse(JSON.parse(hosts)).hosts).map(({ agency }) => agency))
      const changed = await followEach([...agencies], followAgency)
      await takeOver(hostsFile)
      return changed
    },
    fetchRelease: async (agency, release) => {
      const text = await fetchManifest(agency, release)
      if (text !== undefined) await storeManifest(agency, release, text)
      return text !== undefined
    },
    fetchObject: fetcher.fetchObject,
    fetchForm: fetcher.fetchForm,
    sweep: () => sweepCopy({ folder, disk, now: Date.now() }),
  }
}

/** Each agency by itself: one whose release cannot be had does not hold the others up; the first failure is told. */
const followEach = async (agencies: string[], follow: (agency: string) => Promise<boolean>): Promise<string[]> => {
  const waiting = agencies.values()
  const changed: string[] = []
  const failures: unknown[] = []
  const worker = async (): Promise<void> => {
    for (const agency of waiting)
      await follow(agency).then(
        (isChanged) => void (isChanged && changed.push(agency)),
        (error: unknown) => void failures.push(error),
      )
  }
  await Promise.all(Array.from({ length: concurrency }, worker))
  if (failures.length > 0) throw failures[0]
  return changed
}

const localText = async (disk: Disk, file: string): Promise<string | undefined> =>
  disk.stat(file) === undefined ? undefined : new TextDecoder().decode(await disk.read(file))

const livePointer = async (disk: Disk, file: string): Promise<LivePointer | undefined> => {
  const text = await localText(disk, file)
  return text === undefined ? undefined : Promise.resolve(text).then(readPointerText).catch(nowhereIfDamaged)
}
