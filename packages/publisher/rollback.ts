import type { Engine } from './engine/engine.ts'
import { switchTo } from './engine/release.ts'
import { targetFailed } from './failures.ts'
import { PublishError } from './PublishError.ts'
import type { Lease, ObjectWriter } from './ports.ts'
import { type Contents, entriesOf, readContents } from './release/contents.ts'
import { nowhereIfDamaged } from './release/manifest.ts'

/** Objects asked for at the same time: a bucket answers each in tens of milliseconds. */
const concurrency = 32

/**
 * Makes an older, kept release live again, under a new number, after every file of it was seen in the store. The next
 * publish brings back what is published today.
 */
export const rollback = async (
  engine: Engine,
  lease: Lease,
  { release, user }: { release: number; user?: string },
): Promise<number> => {
  const { target, memories, now } = engine
  const { agency, token } = lease
  memories.forget(agency)
  const live = await target.readPointer(agency).catch(nowhereIfDamaged)
  const manifest = await target.readManifest(agency, release)
  const contents = await readContents(manifest, target.readObject)
  await requireAll(target.openWriter(), contents)
  const users = user === undefined ? [] : [user]
  const { buildId } = manifest
  const note = { agency, token, users, reason: 'rollback' as const, restored: release, buildId, createdAt: now() }
  const number = await switchTo({ target, note, base: live?.release, contents })
  engine.afterSwitch?.({ agency, changes: new Map(entriesOf(contents)) })
  return number
}

/** Objects that are there become young again, so that the garbage collector leaves them. */
const requireAll = async (writer: ObjectWriter, contents: Contents): Promise<void> => {
  const entries = entriesOf(contents)[Symbol.iterator]()
  const missing: string[] = []
  const worker = async (): Promise<void> => {
    for (let next = entries.next(); !next.done; next = entries.next()) {
      const [path, entry] = next.value
      if (!(await writer.has(entry))) missing.push(path)
    }
  }
  await Promise.all(Array.from({ length: concurrency }, worker))
  if (missing.length > 0)
    throw new PublishError(targetFailed(`${missing.length} tệp của bản này không còn nguyên, ví dụ ${missing[0]}`))
}
