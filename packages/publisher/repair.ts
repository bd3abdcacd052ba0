import type { Engine } from './engine/engine.ts'
import type { Lease } from './ports.ts'
import { type PublishResult, publish } from './publish.ts'
import type { Damage, VerifyReport } from './verify.ts'

/**
 * Puts back what needs no content: objects from their compressed forms, compressed forms from their objects. Answers
 * with the damages that are left for `repair`.
 */
export const mend = async (engine: Engine, report: VerifyReport): Promise<Damage[]> => {
  const { target, afterSwitch } = engine
  const left: Damage[] = []
  for (const damage of report.damages) {
    const { sha256, path, entry } = damage
    if (entry) {
      await target.forms.remove(sha256)
      afterSwitch?.({ agency: report.agency, changes: new Map([[path, entry]]) })
    } else if (sha256 === '' || !(await target.forms.recover(sha256))) left.push(damage)
  }
  return left
}

/** Removes damaged objects from the store and publishes the agency again: every file that lost its bytes is made anew. */
export const repair = async (engine: Engine, lease: Lease, report: VerifyReport): Promise<PublishResult> => {
  for (const { sha256 } of report.damages) if (sha256 !== '') await engine.target.removeObject(sha256)
  engine.memories.forget(lease.agency)
  const damaged = new Set(report.damages.map(({ path }) => path))
  return publish(engine, lease, { remake: (path) => damaged.has(path) })
}
