import { portalOrigin } from '@trangan/contract/paths'
import { listReleases } from '@trangan/publisher/history'
import { asOfPath, provinceId, writeTicket } from '@trangan/publisher/release'
import type { Publisher } from '../openPublisher.ts'
import { releaseOf } from './restoreMoment.ts'

/** Milliseconds for which an address into the past can be used. */
const validFor = 60 * 60 * 1000

/** Where to look at a portal as it was in a kept release; moments are ISO texts. */
export type Lookout = { agency: string; release: number; createdAt: string; until: string; address: string }

type Past = { agency: string; release: number } | { agency: string; moment: Date }

/** Signs an address at which the portal server shows a kept release, or that of a moment; `undefined` when none is kept. */
export const lookBack = async (publisher: Publisher, past: Past): Promise<Lookout | undefined> => {
  const { engine, signer } = publisher
  const { agency } = past
  const found =
    'moment' in past
      ? await releaseOf(publisher, agency, past.moment)
      : (await listReleases(engine.target, agency)).find(({ release }) => release === past.release)
  if (!found || 'problem' in found) return undefined
  await engine.target.writePublicKeys()
  const { release, createdAt } = found
  const until = new Date(Date.now() + validFor).toISOString()
  const ticket = writeTicket(signer, { agency, release, createdAt, until })
  return { agency, release, createdAt, until, address: `${await originOf(publisher, agency)}${asOfPath}${ticket}` }
}

const originOf = async ({ engine, environment }: Publisher, agency: string): Promise<string> => {
  if (agency === provinceId) return environment.provinceOrigin
  const listing = (await engine.source.listPortals()).find(({ id }) => id === agency)
  if (!listing) throw new Error(`There is no agency ${agency} any more: its portal has no address.`)
  return portalOrigin(environment.originPattern, listing.hosts)
}
