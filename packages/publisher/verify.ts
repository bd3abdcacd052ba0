import type { Engine } from './engine/engine.ts'
import { createPause } from './engine/pause.ts'
import { messageOf } from './PublishError.ts'
import { entriesOf, readContents } from './release/contents.ts'

/** A file of the live release that is not what the signed manifest says; `*` stands for the manifest or its buckets. */
export type Damage = { path: string; sha256: string; message: string }

/** What `verify` found. */
export type VerifyReport = { agency: string; release: number | undefined; files: number; damages: Damage[] }

/** Proves every byte of the live release against its signed manifest. */
export const verify = async (engine: Engine, agency: string): Promise<VerifyReport> => {
  const { target } = engine
  const pointer = await target.readPointer(agency)
  if (!pointer) return { agency, release: undefined, files: 0, damages: [] }
  const { release } = pointer
  const manifest = await target.readManifest(agency, release).catch(messageOf)
  if (typeof manifest === 'string')
    return { agency, release, files: 0, damages: [{ path: '*', sha256: '', message: manifest }] }
  const broken = await damagesIn(
    target,
    manifest.buckets.filter(Boolean).map((sha256) => ['*', { sha256 }]),
  )
  if (broken.length > 0) return { agency, release, files: manifest.files, damages: broken }
  const contents = await readContents(manifest, target.readObject)
  return { agency, release, files: contents.files, damages: await damagesIn(target, entriesOf(contents)) }
}

const damagesIn = async (
  target: Engine['target'],
  objects: Iterable<[string, { sha256: string }]>,
): Promise<Damage[]> => {
  const pause = createPause()
  const damages: Damage[] = []
  for (const [path, { sha256 }] of objects) {
    const message = await target.readObject(sha256).then(() => undefined, messageOf)
    if (message) damages.push({ path, sha256, message })
    await pause()
  }
  return damages
}
