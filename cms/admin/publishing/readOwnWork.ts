import type { Payload, TypedUser } from 'payload'
import { agenciesOf } from '../../access/membership.ts'
import { readPortalNames } from '../../publishing/status/readPortalNames.ts'
import { type PortalState, readStates } from '../../publishing/status/readStates.ts'

export type OwnWork = {
  portals: { agency: string; name: string; origin: string }[]
  drafts: { id: string; title: string; updatedAt: string }[]
  published: { id: string; title: string; state: PortalState | undefined }[]
}

/** What a user has in hand: own drafts, what the agencies published last, the addresses of their portals. */
export const readOwnWork = async (payload: Payload, user: TypedUser): Promise<OwnWork> => {
  const names = await readPortalNames(payload)
  return {
    portals: agenciesOf(user)
      .flatMap((agency) => ({ agency, ...(names.get(agency) ?? []) }))
      .filter(isNamed),
    drafts: await readDrafts(payload, user),
    published: await readPublished(payload, user),
  }
}

const isNamed = (portal: object): portal is OwnWork['portals'][number] => 'origin' in portal

const articles = { collection: 'articles', depth: 0, locale: 'vi', limit: 5, overrideAccess: false } as const

const readDrafts = async (payload: Payload, user: TypedUser): Promise<OwnWork['drafts']> => {
  // opening the form of a new article saves an empty one at once: it is nobody's work yet
  const begun = { title: { exists: true } }
  const where = { and: [{ _status: { equals: 'draft' } }, { createdBy: { equals: user.id } }, begun] }
  const { docs } = await payload.find({ ...articles, where, draft: true, sort: '-updatedAt', user })
  return docs.map(({ id, title, updatedAt }) => ({ id, title, updatedAt }))
}

const readPublished = async (payload: Payload, user: TypedUser): Promise<OwnWork['published']> => {
  const where = { _status: { equals: 'published' } }
  const { docs } = await payload.find({ ...articles, where, sort: '-updatedAt', user })
  const published: OwnWork['published'] = []
  for (const document of docs) {
    const [state] = await readStates({ payload, collection: 'articles', document, agencies: agenciesOf(user) })
    published.push({ id: document.id, title: document.title, state })
  }
  return published
}
