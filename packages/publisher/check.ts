import { hash } from 'node:crypto'
import { bytesOf } from './engine/createFiles.ts'
import type { Engine } from './engine/engine.ts'
import { createPause } from './engine/pause.ts'
import { recallLive } from './engine/recallLive.ts'
import { entriesOf, entryAt } from './release/contents.ts'
import { planContent } from './snapshot/planContent.ts'
import { readContent } from './snapshot/readContent.ts'

/** A file that a clean publish would make otherwise than it is live. */
export type Difference = { path: string; problem: 'missing' | 'superfluous' | 'different'; bytes: number }

/** What `check` found; no differences mean that the live portal is byte for byte what a clean publish makes. */
export type CheckReport = { agency: string; release: number | undefined; files: number; differences: Difference[] }

/**
 * Reads everything of an agency anew and renders it as Astro documents it, beside what is live, which went the fast
 * way, and compares every byte.
 */
export const check = async (engine: Engine, agency: string): Promise<CheckReport> => {
  const { release, contents } = await recallLive({ ...engine, memories: nothingRemembered }, agency)
  const lease = { agency, changes: [], token: 0 }
  const plan = planContent(await readContent({ engine, lease }), engine.settings)
  const pause = createPause()
  const paths = new Set(plan.paths())
  const { source, renderer } = engine
  const makers = { source, renderer: { ...renderer, render: renderer.renderDocumented } }
  const differences: Difference[] = []
  for (const path of paths) {
    const file = plan.fileAt(path)
    if (!file) continue
    const bytes = await bytesOf(file, makers)
    const entry = entryAt(contents, path)
    if (!entry) differences.push({ path, problem: 'missing', bytes: bytes.length })
    else if (entry.sha256 !== hash('sha256', bytes, 'hex'))
      differences.push({ path, problem: 'different', bytes: await differingBytes(engine, entry.sha256, bytes) })
    await pause()
  }
  for (const [path, entry] of entriesOf(contents))
    if (!entry.isRetired && !paths.has(path)) differences.push({ path, problem: 'superfluous', bytes: entry.size })
  return { agency, release, files: paths.size, differences }
}

const nothingRemembered = { recall: () => undefined, remember: () => {}, forget: () => {} }

const differingBytes = async ({ target }: Engine, sha256: string, bytes: Uint8Array): Promise<number> => {
  const live = await target.readObject(sha256).catch(() => new Uint8Array())
  const shared = Math.min(live.length, bytes.length)
  let differing = Math.max(live.length, bytes.length) - shared
  for (let index = 0; index < shared; index += 1) if (live[index] !== bytes[index]) differing += 1
  return differing
}
