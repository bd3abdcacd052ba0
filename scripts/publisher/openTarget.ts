import { createFolderTarget, loadSigner } from '@trangan/publisher'
import type { Target } from '@trangan/publisher/ports'
import type { Environment } from './environment.ts'

/** Where releases go, as the environment says. */
export const openTarget = async (environment: Environment): Promise<Target> => {
  const signer = await loadSigner(environment.dataFolder)
  return createFolderTarget({ folder: environment.portals, signer })
}
