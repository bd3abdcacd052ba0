import { collectGarbage, type Log } from '@trangan/publisher'
import { provinceId } from '@trangan/publisher/release'
import { createRequests } from '../../cms/publishing/requests/createRequests.ts'
import { verifyPortal } from './actions/verifyPortal.ts'
import type { Publisher } from './openPublisher.ts'
import { requestRebuild } from './outdatedPortals.ts'

const day = 24 * 60 * 60 * 1000

/**
 * Beside the work, on a schedule: proves every live byte against the signed manifests (each hour unless told otherwise),
 * and once a day compares all portals with the database and removes old releases.
 */
export const maintain = (publisher: Publisher, log: Log): { close: () => void } => {
  const guarded = (task: () => Promise<void>) => () =>
    task().catch((error: unknown) =>
      log({ level: 'error', message: 'Maintenance was interrupted; it comes again.', error }),
    )
  const proofs = setInterval(
    guarded(() => proveAll(publisher, log)),
    publisher.environment.verifyEvery,
  )
  const rounds = setInterval(
    guarded(() => tidyUp(publisher, log)),
    day,
  )
  return {
    close: () => {
      clearInterval(proofs)
      clearInterval(rounds)
    },
  }
}

/** Proves every portal, one after the other; one that cannot be proven does not stop the others. */
export const proveAll = async (publisher: Publisher, log: Log): Promise<void> => {
  for (const agency of await agenciesOf(publisher))
    await verifyPortal(publisher, agency, log).catch((error: unknown) =>
      log({ level: 'error', agency, message: 'The portal could not be verified.', error }),
    )
}

const tidyUp = async (publisher: Publisher, log: Log): Promise<void> => {
  const { engine, payload, environment } = publisher
  await requestRebuild(payload, await agenciesOf(publisher))
  const { releases, objects, bytes } = await collectGarbage(engine, environment.keeping)
  await createRequests(payload).clean()
  log({ level: 'info', message: `Removed ${releases} old releases and ${objects} files (${bytes} bytes).` })
}

const agenciesOf = async ({ engine }: Publisher): Promise<string[]> => [
  ...(await engine.source.listPortals()).map(({ id }) => id),
  provinceId,
]
