import type { Engine } from '@trangan/publisher'
import { provinceId } from '@trangan/publisher/release'
import type { Payload } from 'payload'
import { enqueueRebuild } from '../../cms/publishing/outbox/enqueueRebuild.ts'

/** Portals (and the index of all of them) that are not live, or live in another build than this one. */
export const outdatedPortals = async ({ source, target, settings }: Engine): Promise<string[]> => {
  const portals = [...(await source.listPortals()).map(({ id }) => id), provinceId]
  const outdated = await Promise.all(
    portals.map(async (agency) => {
      const pointer = await target.readPointer(agency)
      // A manifest that cannot be read is as good as none: the rebuild makes a new one.
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
