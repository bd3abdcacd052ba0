import { createCompressor, type Engine, type Log } from '@trangan/publisher'
import type { Environment } from './environment.ts'

/** What follows every switch, in the background. */
export type AfterSwitch = {
  afterSwitch: NonNullable<Engine['afterSwitch']>
  /** Resolves when all that was asked for is done. */
  idle: () => Promise<void>
  close: () => Promise<void>
}

/** Compression, where portals are served from the folder. */
export const openAfterSwitch = (environment: Environment, log: Log): AfterSwitch => {
  if (environment.bucket) return { afterSwitch: () => {}, idle: async () => {}, close: async () => {} }
  return createCompressor({ folder: environment.portals, log })
}
