import type { Engine } from './engine/engine.ts'
import { switchTo } from './engine/release.ts'
import type { Lease } from './ports.ts'
import { readContents } from './release/contents.ts'

/**
 * Makes an older, kept release live again, under a new number. What editors change afterwards is published on top of
 * it; a rebuild brings back everything of today.
 */
export const rollback = async (engine: Engine, lease: Lease, release: number): Promise<number> => {
  const { target, memories, now, settings } = engine
  const { agency, token } = lease
  memories.forget(agency)
  const live = await target.readPointer(agency)
  const manifest = await target.readManifest(agency, release)
  const contents = await readContents(manifest, target.readObject)
  const users = lease.changes.flatMap(({ user }) => user ?? [])
  const note = { agency, token, users, reason: 'rollback' as const, buildId: settings.buildId, createdAt: now() }
  return switchTo({ target, note: { ...note, buildId: manifest.buildId }, base: live?.release, contents })
}
