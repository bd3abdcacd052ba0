import { createFolderTarget, loadSigner } from '@trangan/publisher'
import type { Target } from '@trangan/publisher/ports'
import type { Environment } from './environment.ts'

/** Where releases go, as the environment says: a bucket, or the folder `portals` of the data folder. */
export const openTarget = async (environment: Environment): Promise<Target> => {
  const signer = await loadSigner(environment.dataFolder)
  if (!environment.bucket) return createFolderTarget({ folder: environment.portals, signer })
  // The AWS SDK takes 0.2 s to load: only where it is used.
  const { openBucketTarget } = await import('@trangan/publisher/s3')
  return openBucketTarget({ ...environment.bucket, signer })
}
