import { targetFailed } from '../failures.ts'
import { asStep } from '../PublishError.ts'
import { type Contents, emptyContents, readContents } from '../release/contents.ts'
import { type LivePointer, nowhereIfDamaged } from '../release/manifest.ts'
import type { Engine } from './engine.ts'
import type { AgencyMemory } from './memory.ts'

/**
 * What is live now: from memory when it still is, else read from the target. A live release whose manifest or buckets
 * are damaged, or signed with a key that is no more, counts as empty, so that every file of it is made again.
 */
export const recallLive = (engine: Engine, agency: string): Promise<AgencyMemory> =>
  asStep(async () => {
    const pointer = await engine.target.readPointer(agency).catch(nowhereIfDamaged)
    const remembered = engine.memories.recall(agency)
    if (remembered && remembered.release === pointer?.release) return remembered
    if (!pointer) return { release: undefined, contents: await readNewest(engine, agency) }
    return { release: pointer.release, contents: await readLive(engine, agency, pointer) }
  }, targetFailed)

const readLive = async (
  { target, log }: Engine,
  agency: string,
  { release, manifest }: LivePointer,
): Promise<Contents> => {
  try {
    return await readContents(await target.readManifest(agency, release, manifest), target.readObject)
  } catch (error) {
    log({ level: 'error', agency, message: `Release ${release} cannot be read; all of it is made again.`, error })
    return emptyContents()
  }
}

/** Where the pointer is lost, the newest release that can be read tells what was there: its pages are not given up. */
const readNewest = async ({ target }: Engine, agency: string): Promise<Contents> => {
  for (const release of (await target.listReleases(agency)).reverse()) {
    const contents = await target
      .readManifest(agency, release)
      .then((manifest) => readContents(manifest, target.readObject))
      .catch(() => undefined)
    if (contents) return contents
  }
  return emptyContents()
}
