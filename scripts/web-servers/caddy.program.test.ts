import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { searchIndexPath } from '@trangan/contract/paths'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishableSnapshot } from '../../packages/publisher/examples/portals.ts'
import { writeTicket } from '../../packages/publisher/release/index.ts'
import { readMultipart } from '../../sites/scripts/search/readMultipart.ts'
import { ask, type Received } from '../../sites/server/examples/ask.ts'
import { exampleHost as host, servePortal, untilAnswering } from './examples/servedPortal.ts'
import { findCaddy, startCaddy } from './examples/trialCaddy.ts'

const { agency } = publishableSnapshot
const program = await findCaddy()
const isMissing = typeof program !== 'string'
if (isMissing) console.log(`↷ Caddy is not tested: ${program.reason}.`)

/** Caddy's name and validators, and a length that it leaves out of compressed answers. */
const ofCaddy = new Set([
  'date',
  'via',
  'server',
  'connection',
  'transfer-encoding',
  'content-length',
  'etag',
  'last-modified',
])

const comparable = ({ status, headers, body }: Received) => ({
  status,
  headers: Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => !ofCaddy.has(name))
      .sort(),
  ),
  text: contentOf(headers, body).toString(),
})

const contentOf = (headers: Received['headers'], body: Buffer): Buffer => {
  const whole = headers['transfer-encoding'] === 'chunked' ? withoutChunks(body) : body
  if (headers['content-encoding'] === 'br') return brotliDecompressSync(whole)
  return headers['content-encoding'] === 'gzip' ? gunzipSync(whole) : whole
}

const withoutChunks = (body: Buffer): Buffer => {
  const end = body.indexOf('\r\n')
  const size = Number.parseInt(body.subarray(0, end).toString(), 16)
  if (!size) return Buffer.alloc(0)
  return Buffer.concat([body.subarray(end + 2, end + 2 + size), withoutChunks(body.subarray(end + 4 + size))])
}

describe.skipIf(isMissing)('Caddy with our configuration', () => {
  let served: Awaited<ReturnType<typeof servePortal>>
  let caddy: ReturnType<typeof startCaddy>

  const both = async (asked: Parameters<typeof ask>[1]) =>
    [comparable(await ask(served.port, asked)), comparable(await ask(served.ourPort, asked))] as const

  beforeAll(async () => {
    if (isMissing) return
    served = await servePortal({ isHttps: false })
    caddy = startCaddy({ program, folder: served.folder })
    await untilAnswering(served.port)
  }, 60_000)

  afterAll(async () => {
    if (isMissing) return
    await caddy.stop()
    await served.stop()
  })

  it.each(['', 'gzip', 'gzip, deflate, br'])(
    'sends for every path of a portal the same content and headers as our server, to those who accept %j',
    async (accepted) => {
      for (const target of served.paths.filter((path) => path !== '/404.html')) {
        const [theirs, wanted] = await both({ host, target, headers: { 'accept-encoding': accepted } })
        expect({ target, ...theirs }).toEqual({ target, ...wanted })
      }
    },
  )

  it.each([
    ['a host it does not know', { host: 'example.com', target: '/' }, 421],
    ['a page that is not there', { host, target: '/khong-co/' }, 404],
    ['a file beside the pages', { host, target: '/tin-tuc/index.html' }, 404],
    ['a form that is sent', { host, target: '/', method: 'POST' }, 405],
  ])('answers like our server when asked for %s', async (_what, asked, status) => {
    const [theirs, wanted] = await both(asked)
    expect([theirs.status, theirs.text]).toEqual([status, wanted.text])
    expect(theirs.headers['cache-control']).toBe(wanted.headers['cache-control'])
  })

  it('sends several parts of a file in one answer, as the search asks for them', async () => {
    const headers = { range: 'bytes=0-3,40-59' }
    const parts = await ask(served.port, { host, target: searchIndexPath, headers })
    expect([parts.status, parts.headers['content-type']]).toEqual([
      206,
      expect.stringMatching(/^multipart\/byteranges/),
    ])
    const partAt = readMultipart(contentOf(parts.headers, parts.body))
    const whole = await ask(served.ourPort, { host, target: searchIndexPath })
    expect(partAt({ start: 0, end: 4 })).toEqual(whole.body.subarray(0, 4))
    expect(partAt({ start: 40, end: 60 })).toEqual(whole.body.subarray(40, 60))
  })
})

describe.skipIf(isMissing)('Caddy that passes on what is made for each request', () => {
  let served: Awaited<ReturnType<typeof servePortal>>
  let caddy: ReturnType<typeof startCaddy>

  const both = async (asked: Parameters<typeof ask>[1]) =>
    [comparable(await ask(served.port, asked)), comparable(await ask(served.ourPort, asked))] as const

  beforeAll(async () => {
    if (isMissing) return
    served = await servePortal({ isHttps: false, isOnDemand: true })
    caddy = startCaddy({ program, folder: served.folder })
    await untilAnswering(served.port)
  }, 60_000)

  afterAll(async () => {
    if (isMissing) return
    await caddy.stop()
    await served.stop()
  })

  it.each(['/tim-kiem/?q=quy+hoach', '/van-ban/loc/?nam=2018', '/anh-chia-se/x.0b4f8a.png', '/'])(
    'answers like our server when asked for %s, with each header once',
    async (target) => {
      const [theirs, wanted] = await both({ host, target })
      expect(theirs).toEqual(wanted)
      expect(theirs.status).toBe(200)
    },
  )

  it.each([
    ['a host it does not know', { host: 'example.com', target: '/tim-kiem/?q=a' }, 421],
    ['a form that is sent', { host, target: '/tim-kiem/?q=a', method: 'POST' }, 405],
  ])('asks our server nothing for %s', async (_what, asked, status) => {
    expect((await ask(served.port, asked)).status).toBe(status)
  })

  it('shows a portal as it was to who has a ticket, and the present to everybody else', async () => {
    const { portals } = served
    await portals.engine.target.writePublicKeys()
    const until = new Date(Date.now() + 60_000).toISOString()
    const ticket = writeTicket(portals.signer, { agency: agency.id, release: 1, createdAt: until, until })
    const door = await ask(served.port, { host, target: `/_xem-lai/${ticket}` })
    expect(door.status).toBe(303)
    const cookie = (door.headers['set-cookie'] ?? '').split(';')[0] ?? ''
    const [past, wanted] = await both({ host, headers: { cookie: `khac=1; ${cookie}` } })
    expect(past).toEqual(wanted)
    expect(past.headers['x-robots-tag']).toContain('noindex')
    expect((await ask(served.port, { host })).headers['x-robots-tag']).toBeUndefined()
    expect((await ask(served.port, { host, headers: { cookie: 'trangan_xem_lai=' } })).status).toBe(200)
  })
})
