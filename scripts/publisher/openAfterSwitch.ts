import { createCompressor, type Engine, type Log } from '@trangan/publisher'
import { followReleases } from '../web-servers/followReleases.ts'
import type { Environment } from './environment.ts'
import { openTarget } from './openTarget.ts'

/** What follows every switch, in the background. */
export type AfterSwitch = {
  afterSwitch: NonNullable<Engine['afterSwitch']>
  /** Resolves when all that was asked for is done. */
  idle: () => Promise<void>
  close: () => Promise<void>
}

/** Files compressed at the same time for a bucket: most of the time goes into waiting for its answers. */
const bucketConcurrency = 8

/** Compression, and the trees of web servers where portals are served from the folder. */
export const openAfterSwitch = async (environment: Environment, log: Log): Promise<AfterSwitch> => {
  const { portals, bucket, webTree } = environment
  const target = await openTarget(environment)
  const compressor = createCompressor({ target, log, ...(bucket ? { concurrency: bucketConcurrency } : {}) })
  if (!webTree || bucket) return compressor
  const trees = followReleases({ target, portals, folder: webTree, log })
  return {
    afterSwitch: (event) => {
      trees.afterSwitch(event)
      compressor.afterSwitch(event)
    },
    idle: async () => {
      await Promise.all([trees.idle(), compressor.idle()])
    },
    close: async () => {
      await Promise.all([trees.idle(), compressor.close()])
    },
  }
}
