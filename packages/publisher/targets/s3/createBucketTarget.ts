import { hash } from 'node:crypto'
import { toUtf8 } from '@trangan/vietnamese/bytes/toUtf8.ts'
import type { Switch, Target } from '../../ports.ts'
import { HostMap } from '../../release/hosts.ts'
import {
  agencyFolder,
  hostsFile,
  liveFile,
  objectFile,
  publicKeysFile,
  releaseFile,
  releasesFolder,
} from '../../release/layout.ts'
import { type LivePointer, nowhereIfDamaged, readPointerText } from '../../release/manifest.ts'
import { openManifest } from '../../release/openManifest.ts'
import type { Signer } from '../../release/signing.ts'
import { createObjectForms } from '../../write/createObjectForms.ts'
import { refuseConflict } from '../../write/refuseConflict.ts'
import { TargetConflict } from '../../write/TargetConflict.ts'
import type { BucketStore } from './createBucketStore.ts'
import { createBucketWriter } from './createBucketWriter.ts'
import { formsInBucket } from './formsInBucket.ts'
import { objectKey, readText, toKey } from './keys.ts'
import { proveConditions } from './proveConditions.ts'

/**
 * A publish target in a bucket: the same layout as in a folder, under a prefix. Objects first, then the manifest, then
 * the pointer; the last two are conditional writes, so that of two publishers at once one is refused.
 */
export const createBucketTarget = (options: { store: BucketStore; prefix: string; signer: Signer }): Target => {
  const { store, prefix, signer } = options
  const keyOf = (sha256: string): string => objectKey(prefix, sha256)
  const forms = createObjectForms(formsInBucket({ store, keyOf }))
  let isProven: Promise<void> | undefined

  return {
    readPointer: async (agency) => {
      const found = await readText(store, toKey(liveFile(prefix, agency)))
      return found && readPointerText(found.text)
    },
    readManifest: async (agency, release, digest) => {
      const found = await readText(store, toKey(releaseFile(prefix, agency, release)))
      if (!found) throw new Error(`Release ${release} of ${agency} is not in the bucket: publish the agency again.`)
      return openManifest(found.text, signer, { agency, release, digest })
    },
    listReleases: async (agency) => {
      const releases = await namesUnder(store, `${toKey(releasesFolder(prefix, agency))}/`)
      return releases.flatMap((name) => (/^\d+\.json$/.test(name) ? [Number.parseInt(name, 10)] : [])).sort(ascending)
    },
    readObject: (sha256) => readObject(store, keyOf(sha256), sha256),
    removeObject: async (sha256) => {
      await forms.remove(sha256)
      await store.remove(keyOf(sha256))
    },
    forms,
    listAgencies: async () => {
      const folder = toKey(agencyFolder(prefix, '_')).slice(0, -1)
      return [...new Set((await namesUnder(store, folder)).map((name) => name.split('/')[0] ?? ''))]
    },
    listObjects: () => listObjects(store, toKey(objectFile(prefix, '00')).slice(0, -'00/00'.length)),
    removeRelease: (agency, release) => store.remove(toKey(releaseFile(prefix, agency, release))),
    openWriter: () => createBucketWriter({ store, keyOf }),
    switchTo: async (step) => {
      isProven ??= proveConditions(store, toKey(hostsFile(prefix)).replace('hosts.json', 'conditions'))
      await isProven.catch((error: unknown) => {
        isProven = undefined
        throw error
      })
      await switchTo({ store, prefix, step })
    },
    sign: signer.sign,
    writePublicKeys: async () => {
      const [key, text] = [toKey(publicKeysFile(prefix)), signer.publicKeys().join('')]
      if ((await readText(store, key))?.text === text) return
      await store.write({ key, bytes: toUtf8(text), type: 'application/x-pem-file' })
    },
    writeHosts: async (hosts) => {
      const text = `${JSON.stringify({ format: 1, hosts }, null, 1)}\n`
      await store.write({ key: toKey(hostsFile(prefix)), bytes: toUtf8(text), type: 'application/json' })
    },
    readHosts: async () => {
      const found = await readText(store, toKey(hostsFile(prefix)))
      return found ? HostMap.parse(JSON.parse(found.text)).hosts : {}
    },
  }
}

type Switching = { store: BucketStore; prefix: string; step: Switch }

const switchTo = async ({ store, prefix, step }: Switching): Promise<void> => {
  const { agency, release, token } = step
  const key = toKey(liveFile(prefix, agency))
  const live = await readLive(store, key)
  refuseConflict(step, live?.pointer)
  await writeManifest({ store, prefix, step })
  const pointer: LivePointer = { release, manifest: hash('sha256', step.manifest), token }
  const condition = live ? { etag: live.etag } : ('absent' as const)
  const bytes = toUtf8(JSON.stringify(pointer))
  if (await store.write({ key, bytes, type: 'application/json', condition })) return
  // An earlier try may have arrived although its answer was lost.
  const now = (await readLive(store, key))?.pointer
  if (now?.manifest !== pointer.manifest || now.token !== token)
    throw new TargetConflict(step, `release ${now?.release ?? 'none'} went live at the same moment`)
}

const writeManifest = async ({ store, prefix, step }: Switching): Promise<void> => {
  const key = toKey(releaseFile(prefix, step.agency, step.release))
  const bytes = toUtf8(step.manifest)
  if (await store.write({ key, bytes, type: 'application/json', condition: 'absent' })) return
  if ((await readText(store, key))?.text !== step.manifest)
    throw new TargetConflict(step, 'another publisher wrote a release of this number')
}

/** A damaged pointer is replaced like any other: only its version counts. */
const readLive = async (store: BucketStore, key: string) => {
  const found = await readText(store, key)
  if (!found) return undefined
  const pointer = await Promise.resolve(found.text).then(readPointerText).catch(nowhereIfDamaged)
  return { pointer, etag: found.etag }
}

const readObject = async (store: BucketStore, key: string, sha256: string): Promise<Uint8Array> => {
  const found = await store.read(key)
  if (found && hash('sha256', found.bytes, 'hex') === sha256) return found.bytes
  throw new Error(`Object ${sha256} is ${found ? 'damaged' : 'missing'}. Next step: npm run publish -- --verify.`)
}

async function* listObjects(store: BucketStore, folder: string): ReturnType<Target['listObjects']> {
  for await (const { key, size, modifiedAt } of store.list(folder)) {
    const sha256 = key.slice(key.lastIndexOf('/') + 1)
    if (/^[0-9a-f]{64}$/.test(sha256)) yield { sha256, size, modifiedAt }
  }
}

const namesUnder = async (store: BucketStore, folder: string): Promise<string[]> => {
  const names: string[] = []
  for await (const { key } of store.list(folder)) names.push(key.slice(folder.length))
  return names
}

const ascending = (a: number, b: number): number => a - b
