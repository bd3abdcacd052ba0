import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { createEngine, type Engine, type Log, loadSigner, type Signer } from '@trangan/publisher'
import { loadRenderer } from '@trangan/publisher/render'
import { createThreads } from '@trangan/publisher/threads'
import { getPayload, type Payload } from 'payload'
import { createContentSource } from '../../cms/publishing/content/createContentSource.ts'
import { type CmsOutbox, createOutbox } from '../../cms/publishing/outbox/createOutbox.ts'
import type { Environment } from './environment.ts'
import { openTarget } from './openTarget.ts'
import { settingsOf } from './settingsOf.ts'

/** Everything the publisher works with; `close` lets go of the database. */
export type Publisher = {
  engine: Engine
  outbox: CmsOutbox
  payload: Payload
  environment: Environment
  signer: Signer
  close: () => Promise<void>
}

/** More threads than this wait for the database, not for processors. */
const mostThreads = 4

/** Loads CMS, bundle and keys: about 3 seconds, so a process does it once. */
export const openPublisher = async (
  environment: Environment,
  options: { log: Log; afterSwitch?: Engine['afterSwitch'] },
): Promise<Publisher> => {
  const { default: config } = await import('../../payload.config.ts')
  const payload = await getPayload({ config })
  const threads = createThreads({
    script: new URL('./publishThread.ts', import.meta.url),
    data: environment,
    count: Math.min(availableParallelism(), mostThreads),
  })
  const engine = createEngine({
    ...options,
    threads,
    renderer: await loadRenderer({ folder: environment.bundle, log: options.log }),
    source: createContentSource(payload, { dataFolder: environment.dataFolder }),
    target: await openTarget(environment),
    settings: settingsOf(environment),
    workFolder: environment.dataFolder,
  })
  const signer = await loadSigner(environment.dataFolder)
  const close = async () => {
    await threads.close()
    await payload.destroy()
  }
  return { engine, outbox: createOutbox(payload), payload, environment, signer, close }
}

/** Log file of the publisher's state, for people and for the CMS's status screen. */
export const statusFile = (environment: Environment): string => join(environment.dataFolder, 'logs', 'publisher.json')
