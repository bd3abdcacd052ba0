import { collectGarbage, type Log, repair, verify } from '@trangan/publisher'
import { provinceId } from '@trangan/publisher/release'
import type { Publisher } from './openPublisher.ts'
import { requestRebuild } from './outdatedPortals.ts'

/** Milliseconds after the start, and from one round to the next. */
const firstAfter = 60 * 60 * 1000
const period = 24 * 60 * 60 * 1000

/**
 * Once a day, beside the work: proves every live byte against the signed manifests, has what is damaged made anew,
 * compares all portals with the database, and removes old releases.
 */
export const maintain = (publisher: Publisher, log: Log): { close: () => void } => {
  const round = () =>
    maintainAll(publisher, log).catch((error: unknown) =>
      log({ level: 'error', message: 'The daily maintenance was interrupted; it comes again tomorrow.', error }),
    )
  let timer = setTimeout(function again() {
    void round()
    timer = setTimeout(again, period)
  }, firstAfter)
  return { close: () => clearTimeout(timer) }
}

/** One round of maintenance. */
export const maintainAll = async ({ engine, payload }: Publisher, log: Log): Promise<void> => {
  const agencies = [...(await engine.source.listPortals()).map(({ id }) => id), provinceId]
  for (const agency of agencies) await verifyOne({ engine, agency, log })
  await requestRebuild(payload, agencies)
  const { releases, objects, bytes } = await collectGarbage(engine)
  log({ level: 'info', message: `Removed ${releases} old releases and ${objects} files (${bytes} bytes).` })
}

type Verifying = { engine: Publisher['engine']; agency: string; log: Log }

/** Damaged objects are taken out here; the rebuild that follows makes them anew. */
const verifyOne = async ({ engine, agency, log }: Verifying): Promise<void> => {
  const { damages } = await verify(engine, agency)
  if (damages.length === 0) return
  const [first] = damages
  log({
    level: 'error',
    agency,
    message: `ALARM: ${damages.length} live files are damaged, e.g. ${first?.path}: ${first?.message}`,
  })
  const pointer = await engine.target.readPointer(agency)
  const lease = { agency, changes: [], token: pointer?.token ?? 0 }
  const result = await repair(engine, lease, { agency, release: pointer?.release, files: 0, damages })
  log({
    level: 'failure' in result ? 'error' : 'info',
    agency,
    message: 'failure' in result ? result.failure.message : 'The damaged files were made anew.',
  })
}
