import { targetFailed } from '../failures.ts'
import { asStep } from '../PublishError.ts'
import { type Contents, emptyContents, readContents } from '../release/contents.ts'
import type { LivePointer } from '../release/manifest.ts'
import type { Engine } from './engine.ts'
import type { AgencyMemory } from './memory.ts'

/**
 * What is live now: from memory when it still is, else read from the target. A live release whose manifest or buckets
 * are damaged, or signed with a key that is no more, counts as empty, so that every file of it is made again.
 */
export const recallLive = (engine: Engine, agency: string): Promise<AgencyMemory> =>
  asStep(async () => {
    const pointer = await engine.target.readPointer(agency)
    const remembered = engine.memories.recall(agency)
    if (remembered && remembered.release === pointer?.release) return remembered
    if (!pointer) return { release: undefined, contents: emptyContents() }
    return { release: pointer.release, contents: await readLive(engine, agency, pointer) }
  }, targetFailed)

const readLive = async ({ target, log }: Engine, agency: string, { release }: LivePointer): Promise<Contents> => {
  try {
    return await readContents(await target.readManifest(agency, release), target.readObject)
  } catch (error) {
    log({ level: 'error', agency, message: `Release ${release} cannot be read; all of it is made again.`, error })
    return emptyContents()
  }
}
