import type { Switch } from '../ports.ts'

/** Someone else published in between: this release was planned against what is live no more, and must not go live. */
export class TargetConflict extends Error {
  override readonly name = 'TargetConflict'

  constructor(step: Switch, reason: string) {
    super(`Release ${step.release} of ${step.agency} may not go live: ${reason}. It is planned again by itself.`)
  }
}
