import { createHash } from 'node:crypto'
import { searchApiPath, unansweredPath } from '@trangan/contract/paths'
import { readSearchRequest, resultsPerPage } from '@trangan/search/page'
import type { Answer } from '../answer.ts'
import type { OnDemand, PortalRequest } from '../onDemand.ts'
import { securityHeaders } from '../securityHeaders.ts'
import type { Answerer } from './createAnswerer.ts'
import { createRateLimit, type RateLimit } from './rateLimit.ts'
import type { Unanswered } from './unanswered.ts'

/** Results that one answer may have at most. */
const mostResults = 50

type ApiOptions = {
  answer: Answerer
  /** Takes what pages tell that they did not find. */
  unanswered?: Pick<Unanswered, 'count'>
  limit?: RateLimit
}

/** The search as JSON at `/api/tim-kiem`: of one portal at its host, of all at the province's. See docs/search-api.md. */
export const searchApi = (options: ApiOptions): OnDemand => {
  const { answer, unanswered, limit = createRateLimit() } = options
  return async (request) => {
    if (request.path !== searchApiPath && request.path !== unansweredPath) return undefined
    const wait = limit(request.question.client ?? '')
    if (wait > 0) return refusal(request, { status: 429, error: 'Too many questions: ask again later.', wait })
    const params = new URLSearchParams(request.query)
    const asked = readSearchRequest(params)
    if (request.path === unansweredPath) {
      unanswered?.count(request.portal.agency, asked.query)
      return { status: 204, headers: { ...securityHeaders(request), 'cache-control': 'no-store' } }
    }
    if (!asked.query) return refusal(request, { status: 400, error: 'Say what to search for: ?q=…' })
    const count = Number(params.get('so-luong') ?? resultsPerPage)
    const perPage = Number.isInteger(count) && count >= 1 ? Math.min(count, mostResults) : resultsPerPage
    const { answer: found } = await answer(request.portal, asked, {
      from: (asked.page - 1) * perPage,
      limit: perPage,
      isTyping: params.has('goi-y'),
    })
    const results = found.results.map(({ score: _, ...result }) => result)
    return json(request, { query: asked.query, ...found, results })
  }
}

/** A minute old is fresh enough, and spares the server most of what many ask at once. */
const caching = 'public, max-age=60'

const json = ({ question, isHttps }: PortalRequest, value: object): Answer => {
  const bytes = Buffer.from(`${JSON.stringify(value)}\n`)
  const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}"`
  const headers = { ...securityHeaders({ isHttps }), etag, 'cache-control': caching, 'x-robots-tag': 'noindex' }
  if (question.header('if-none-match')?.includes(etag)) return { status: 304, headers }
  return {
    status: 200,
    headers: { ...headers, 'content-type': 'application/json; charset=utf-8', 'content-length': String(bytes.length) },
    body: { kind: 'bytes', bytes },
  }
}

const refusal = (
  { isHttps }: PortalRequest,
  { status, error, wait }: { status: number; error: string; wait?: number },
): Answer => {
  const bytes = Buffer.from(`${JSON.stringify({ error })}\n`)
  return {
    status,
    headers: {
      ...securityHeaders({ isHttps }),
      'content-type': 'application/json; charset=utf-8',
      'content-length': String(bytes.length),
      'cache-control': 'no-store',
      ...(wait !== undefined && { 'retry-after': String(wait) }),
    },
    body: { kind: 'bytes', bytes },
  }
}
