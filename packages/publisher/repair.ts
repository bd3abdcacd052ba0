import type { Engine } from './engine/engine.ts'
import type { Lease } from './ports.ts'
import { type PublishResult, publish } from './publish.ts'
import type { VerifyReport } from './verify.ts'

/** Removes damaged objects from the store and publishes the agency again: every file that lost its bytes is made anew. */
export const repair = async (engine: Engine, lease: Lease, report: VerifyReport): Promise<PublishResult> => {
  for (const { sha256 } of report.damages) if (sha256 !== '') await engine.target.removeObject(sha256)
  engine.memories.forget(lease.agency)
  const damaged = new Set(report.damages.map(({ path }) => path))
  return publish(engine, lease, { remake: (path) => damaged.has(path) })
}
