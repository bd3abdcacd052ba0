import { getPayload } from 'payload'
import { migrate } from '../../cms/database/migrate.ts'
import { readEnvironment } from '../../cms/environment.ts'
import { payloadRegistry } from './payloadRegistry.ts'
import type { Registry } from './registry.ts'

/** The registry of the CMS that the environment names, with its tables in place. */
export const openRegistry = async (): Promise<{ registry: Registry; dataFolder: string; close(): Promise<void> }> => {
  const { default: config } = await import('../../payload.config.ts')
  const payload = await getPayload({ config })
  await migrate(payload)
  return {
    registry: payloadRegistry(payload),
    dataFolder: readEnvironment().dataFolder,
    close: () => payload.destroy(),
  }
}
