import { describe, expect, it } from 'vitest'
import type { PortalRequest } from '../onDemand.ts'
import type { Answerer } from './createAnswerer.ts'
import { createRateLimit } from './rateLimit.ts'
import { searchApi } from './searchApi.ts'

const asked: unknown[] = []
const answer: Answerer = async (_, request, options) => {
  asked.push({ ...request, ...options })
  const result = { href: '/a/', type: 'news', title: 'A', excerpt: '', score: 3, facets: {} }
  return { request, answer: { total: 1, results: [result], facets: {}, words: ['a'] } }
}

const requestOf = (query: string, headers: Record<string, string> = {}): PortalRequest => ({
  question: { method: 'GET', host: 'a', target: '', client: '192.0.2.1', header: (name) => headers[name] },
  portal: { agency: 'a', origin: 'http://a', lookup: async () => undefined },
  path: '/api/tim-kiem',
  query,
  isHttps: true,
})

const ask = async (api: ReturnType<typeof searchApi>, query: string, headers?: Record<string, string>) => {
  const { status, headers: answered, body } = (await api(requestOf(query, headers))) ?? { status: 0, headers: {} }
  return { status, headers: answered, body: body?.kind === 'bytes' ? JSON.parse(body.bytes.toString()) : undefined }
}

describe('the search as JSON', () => {
  it('answers with filters and pages, without scores, and may be kept for a minute', async () => {
    const { status, headers, body } = await ask(
      searchApi({ answer }),
      '?q=khai+sinh&loai=procedure&trang=2&so-luong=20',
    )
    expect(asked.at(-1)).toMatchObject({ query: 'khai sinh', filters: { type: ['procedure'] }, from: 20, limit: 20 })
    expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=60'])
    expect(body.results).toEqual([{ href: '/a/', type: 'news', title: 'A', excerpt: '', facets: {} }])
  })

  it('does not send again what the asker has', async () => {
    const { headers } = await ask(searchApi({ answer }), '?q=a')
    expect((await ask(searchApi({ answer }), '?q=a', { 'if-none-match': headers.etag ?? '' })).status).toBe(304)
  })

  it('says what is missing, and when to come again', async () => {
    const api = searchApi({ answer, limit: createRateLimit({ burst: 1, perSecond: 0.1, now: () => 0 }) })
    expect(await ask(api, '')).toMatchObject({ status: 400, body: { error: expect.stringContaining('?q=') } })
    expect(await ask(api, '?q=a')).toMatchObject({ status: 429, headers: { 'retry-after': '10' } })
  })

  it('takes what a page did not find, and says nothing about it', async () => {
    const told: string[] = []
    const api = searchApi({ answer, unanswered: { count: (agency, question) => told.push(`${agency}: ${question}`) } })
    const { status } = (await api({ ...requestOf('?q=lấy+chồng'), path: '/api/tim-kiem/khong-thay' })) ?? {}
    expect([status, told]).toEqual([204, ['a: lấy chồng']])
  })

  it('never answers more than 50 results, whatever is asked', async () => {
    await ask(searchApi({ answer }), '?q=a&so-luong=100000')
    expect(asked.at(-1)).toMatchObject({ limit: 50 })
    await ask(searchApi({ answer }), '?q=a&so-luong=-3&trang=x')
    expect(asked.at(-1)).toMatchObject({ limit: 10, from: 0 })
  })
})
