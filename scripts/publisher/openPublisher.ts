import { join } from 'node:path'
import { createEngine, type Engine, type Log, loadSigner, type Signer } from '@trangan/publisher'
import { loadRenderer } from '@trangan/publisher/render'
import { serviceLink } from '@trangan/services'
import { themeStylesheet } from '@trangan/themes/themeStylesheet.ts'
import { getPayload, type Payload } from 'payload'
import { createContentSource } from '../../cms/publishing/content/createContentSource.ts'
import { type CmsOutbox, createOutbox } from '../../cms/publishing/outbox/createOutbox.ts'
import type { Environment } from './environment.ts'
import { openTarget } from './openTarget.ts'
import { patchedSource } from './patchedSource.ts'

/** Everything the publisher works with; `close` lets go of the database. */
export type Publisher = {
  engine: Engine
  outbox: CmsOutbox
  payload: Payload
  environment: Environment
  signer: Signer
  close: () => Promise<void>
}

/** Loads CMS, bundle and keys: about 3 seconds, so a process does it once. */
export const openPublisher = async (
  environment: Environment,
  options: { log: Log; afterSwitch?: Engine['afterSwitch'] },
): Promise<Publisher> => {
  const { default: config } = await import('../../payload.config.ts')
  const payload = await getPayload({ config })
  const renderer = await loadRenderer({ folder: environment.bundle, log: options.log })
  const engine = createEngine({
    ...options,
    renderer,
    source: patchedSource(createContentSource(payload, { dataFolder: environment.dataFolder })),
    target: await openTarget(environment),
    settings: {
      locale: 'vi',
      originPattern: environment.originPattern,
      provinceOrigin: environment.provinceOrigin,
      provinceName: environment.provinceName,
      stylesheetOf: themeStylesheet,
      serviceLink: (procedure) => serviceLink(procedure),
    },
  })
  const signer = await loadSigner(environment.dataFolder)
  return { engine, outbox: createOutbox(payload), payload, environment, signer, close: () => payload.destroy() }
}

/** Log file of the publisher's state, for people and for the CMS's status screen. */
export const statusFile = (environment: Environment): string => join(environment.dataFolder, 'logs', 'publisher.json')
