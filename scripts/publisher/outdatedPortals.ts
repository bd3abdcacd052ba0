import { provinceId } from '@trangan/publisher/release'
import type { Payload } from 'payload'
import { enqueueRebuild } from '../../cms/publishing/outbox/enqueueRebuild.ts'
import { readPortals } from '../../cms/publishing/outbox/readPortals.ts'
import type { Publisher } from './openPublisher.ts'

/** Portals (and the index of all of them) that are not live, or live in another build than this one; kept ones stay. */
export const outdatedPortals = async ({
  engine,
  payload,
}: Pick<Publisher, 'engine' | 'payload'>): Promise<string[]> => {
  const { source, target, settings } = engine
  const kept = new Set((await readPortals(payload)).flatMap(({ agency, heldAt }) => (heldAt ? [agency] : [])))
  const portals = [...(await source.listPortals()).map(({ id }) => id), provinceId].filter((id) => !kept.has(id))
  const outdated = await Promise.all(
    portals.map(async (agency) => {
      // A pointer or manifest that cannot be read is as good as none: the rebuild makes a new one.
      const pointer = await target.readPointer(agency).catch(() => undefined)
      const manifest = pointer && (await target.readManifest(agency, pointer.release).catch(() => undefined))
      return manifest?.buildId === settings.buildId ? [] : [agency]
    }),
  )
  return outdated.flat()
}

/** Asks the outbox for these portals to be published as a whole. */
export const requestRebuild = async (payload: Payload, agencies: Iterable<string>): Promise<void> => {
  for (const agency of agencies) await enqueueRebuild({ payload, agency })
}
