import type { Engine } from './engine/engine.ts'
import { createPause } from './engine/pause.ts'
import { messageOf } from './PublishError.ts'
import { hostsOf } from './plan/hostsOf.ts'
import type { Entry } from './release/bucket.ts'
import { entriesOf, readContents } from './release/contents.ts'
import { provinceId } from './release/hosts.ts'
import { NoAnswer } from './write/NoAnswer.ts'

/**
 * A file of the live release that is not what the signed manifest says; `*` stands for the manifest or its buckets.
 * `entry` is there when only its compressed forms are wrong.
 */
export type Damage = { path: string; sha256: string; message: string; entry?: Entry }

/** What `verify` found. */
export type VerifyReport = { agency: string; release: number | undefined; files: number; damages: Damage[] }

type Options = {
  /** The release that was last said to be live: an older one in its place is damage too. */
  expected?: number | undefined
}

/** Proves every byte of the live release, in all forms in which it is served, against its signed manifest. */
export const verify = async (engine: Engine, agency: string, { expected }: Options = {}): Promise<VerifyReport> => {
  const { target } = engine
  const pointer = await target.readPointer(agency).catch(damageOrNoAnswer)
  if (typeof pointer === 'string') return unreadable(agency, undefined, pointer)
  if (!pointer)
    return expected ? unreadable(agency, undefined, 'the pointer to the live release is gone') : nothing(agency)
  const { release } = pointer
  if (expected !== undefined && release < expected)
    return unreadable(agency, release, `release ${release} is live although ${expected} was: it is stale`)
  const manifest = await target.readManifest(agency, release, pointer.manifest).catch(damageOrNoAnswer)
  if (typeof manifest === 'string') return unreadable(agency, release, manifest)
  const buckets = manifest.buckets.filter(Boolean).map((sha256) => ['*', { sha256 }] as const)
  const broken = await damagesIn(target, buckets)
  if (broken.length > 0) return { agency, release, files: manifest.files, damages: broken }
  const contents = await readContents(manifest, target.readObject)
  const damages = [...(await damagesIn(target, entriesOf(contents))), ...(await damagedHosts(engine, agency))]
  return { agency, release, files: contents.files, damages }
}

const nothing = (agency: string): VerifyReport => ({ agency, release: undefined, files: 0, damages: [] })

const unreadable = (agency: string, release: number | undefined, message: string): VerifyReport => ({
  agency,
  release,
  files: 0,
  damages: [{ path: '*', sha256: '', message }],
})

/** Objects read at the same time: a bucket takes tens of milliseconds for each answer. */
const concurrency = 8

const damagesIn = async (
  target: Engine['target'],
  objects: Iterable<readonly [string, { sha256: string } | Entry]>,
): Promise<Damage[]> => {
  const pause = createPause()
  const damages: Damage[] = []
  const waiting = objects[Symbol.iterator]()
  const worker = async (): Promise<void> => {
    for (let next = waiting.next(); !next.done; next = waiting.next()) {
      const [path, entry] = next.value
      const damage = await damageOf(target, path, entry)
      if (damage) damages.push(damage)
      await pause()
    }
  }
  await Promise.all(Array.from({ length: concurrency }, worker))
  return damages
}

const damageOf = async (
  target: Engine['target'],
  path: string,
  entry: { sha256: string } | Entry,
): Promise<Damage | undefined> => {
  const { sha256 } = entry
  const message = await target.readObject(sha256).then(() => undefined, damageOrNoAnswer)
  if (message) return { path, sha256, message }
  if (!('type' in entry)) return undefined
  const form = await target.forms.damageOf(sha256)
  return form === undefined ? undefined : { path, sha256, message: form, entry }
}

/** A bucket that does not answer says nothing about what it holds: then nothing is proven, and nothing repaired. */
const damageOrNoAnswer = (error: unknown): string => {
  if (error instanceof NoAnswer) throw error
  return messageOf(error)
}

/** The host map belongs to the index of all portals: who answers where follows from the agencies alone. */
const damagedHosts = async ({ target, source, settings }: Engine, agency: string): Promise<Damage[]> => {
  if (agency !== provinceId) return []
  const hosts = await target.readHosts().catch(damageOrNoAnswer)
  const due = hostsOf(await source.listPortals(), settings)
  if (typeof hosts !== 'string' && JSON.stringify(sorted(hosts)) === JSON.stringify(sorted(due))) return []
  const message = typeof hosts === 'string' ? hosts : 'the map of hosts is not that of the agencies'
  return [{ path: 'hosts.json', sha256: '', message }]
}

const sorted = (hosts: object): [string, unknown][] => Object.entries(hosts).sort(([a], [b]) => (a < b ? -1 : 1))
