import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { agencyCollections } from '../../access/matrix.ts'
import { agenciesOf, isCentralIT } from '../../access/membership.ts'
import { readPortalNames } from '../status/readPortalNames.ts'
import { type PortalState, readStates } from '../status/readStates.ts'
import { answer } from './answer.ts'

/** Collections whose documents show their way to the portals. */
export const shownCollections = [...agencyCollections, 'agencies', 'procedures'] as const

const Query = z.object({ collection: z.enum(shownCollections), id: z.string().min(1) })

/** What the status endpoint answers: one entry for each portal of the document that the user may know about. */
export type StatusAnswer = { portals: (PortalState & { name: string; origin: string })[] }

/** `GET /api/publishing/status?collection=articles&id=…`: where a document stands, for those who may read it. */
export const statusEndpoint: Endpoint = {
  path: '/publishing/status',
  method: 'get',
  handler: async (req) => {
    if (!req.user) return answer({ error: 'unauthorized' }, 401)
    const query = Query.safeParse({
      collection: req.searchParams.get('collection'),
      id: req.searchParams.get('id'),
    }).data
    if (!query) return answer({ error: 'bad-request' }, 400)
    const document = await readAsUser(req, query)
    return document
      ? answer(await describe(req, { collection: query.collection, document }))
      : answer({ error: 'not-found' }, 404)
  },
}

/** The published version as the user may see it; what the user may not read does not exist for them. */
const readAsUser = async (req: PayloadRequest, { collection, id }: z.infer<typeof Query>) =>
  req.payload.findByID({
    collection,
    id,
    depth: 0,
    locale: 'vi',
    user: req.user,
    overrideAccess: false,
    disableErrors: true,
    req,
  })

type Found = { collection: (typeof shownCollections)[number]; document: { id: string } }

const describe = async (req: PayloadRequest, found: Found): Promise<StatusAnswer> => {
  const agencies = isCentralIT(req.user) ? 'all' : agenciesOf(req.user)
  const states = await readStates({ payload: req.payload, ...found, agencies })
  const names = await readPortalNames(req.payload)
  return {
    portals: states.map((state) => ({ ...state, ...(names.get(state.agency) ?? { name: state.agency, origin: '' }) })),
  }
}
