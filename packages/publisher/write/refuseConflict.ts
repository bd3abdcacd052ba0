import type { Switch } from '../ports.ts'
import type { LivePointer } from '../release/manifest.ts'
import { TargetConflict } from './TargetConflict.ts'

/** A token smaller than one seen, or another release than planned against, means that someone else took over. */
export const refuseConflict = (step: Switch, live: LivePointer | undefined): void => {
  if (live && live.token > step.token) throw new TargetConflict(step, `token ${live.token} is newer than ${step.token}`)
  if (live?.release !== step.base)
    throw new TargetConflict(step, `release ${live?.release ?? 'none'} is live instead of ${step.base ?? 'none'}`)
}
