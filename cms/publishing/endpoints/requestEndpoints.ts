import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isCentralIT } from '../../access/membership.ts'
import { readAgencyIds } from '../content/readAgencyIds.ts'
import { province } from '../outbox/enqueue.ts'
import { createRequests } from '../requests/createRequests.ts'
import { nameUsers } from '../requests/nameUsers.ts'
import { PublishingRequest } from '../requests/PublishingRequest.ts'
import { answer } from './answer.ts'

/** What is told about a request; `answer` is there when it is done, `problem` when it failed. */
export type RequestAnswer = { state: string; answer?: unknown; problem?: string | undefined }

/** `POST /api/publishing/requests {"kind": …}`: asks the publisher for something; central IT only. */
export const askEndpoint: Endpoint = {
  path: '/publishing/requests',
  method: 'post',
  handler: async (req) => {
    const user = centralItOf(req)
    if (user instanceof Response) return user
    const request = PublishingRequest.safeParse(await req.json?.().catch(() => undefined)).data
    if (!request) return answer({ error: 'bad-request' }, 400)
    const known = ['all', province, ...(await readAgencyIds(req.payload))]
    if (!known.includes(request.agency)) return answer({ error: 'not-found' }, 404)
    return answer({ id: await createRequests(req.payload).ask(request, user) }, 202)
  },
}

/** `GET /api/publishing/requests?id=…`: where a request stands, and its answer; central IT only. */
export const answerEndpoint: Endpoint = {
  path: '/publishing/requests',
  method: 'get',
  handler: async (req) => {
    const user = centralItOf(req)
    if (user instanceof Response) return user
    const id = z.string().min(1).safeParse(req.searchParams.get('id')).data
    const row = id && (await createRequests(req.payload).read(id))
    if (!row) return answer({ error: 'not-found' }, 404)
    const body: RequestAnswer = {
      state: row.state,
      answer: await nameUsers(req.payload, row.answer),
      problem: row.problem,
    }
    return answer(body)
  },
}

const centralItOf = ({ user }: PayloadRequest): string | Response => {
  if (!user) return answer({ error: 'unauthorized' }, 401)
  return isCentralIT(user) ? String(user.id) : answer({ error: 'forbidden' }, 403)
}
