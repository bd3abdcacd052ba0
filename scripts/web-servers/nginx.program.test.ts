import { hash } from 'node:crypto'
import { join } from 'node:path'
import { searchIndexPath } from '@trangan/contract/paths'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { leaseOf, publishableSnapshot } from '../../packages/publisher/examples/portals.ts'
import { publish } from '../../packages/publisher/publish.ts'
import { writePublicKeys, writeTicket } from '../../packages/publisher/release/index.ts'
import { readMultipart } from '../../sites/scripts/search/readMultipart.ts'
import { ask, type Received } from '../../sites/server/examples/ask.ts'
import { exampleHost as host, servePortal, untilAnswering } from './examples/servedPortal.ts'
import { findNginx, startNginx } from './examples/trialNginx.ts'

const { agency } = publishableSnapshot
const provinceHost = 'cacdonvi.ninhbinh.gov.vn'
const program = await findNginx()
const isMissing = typeof program !== 'string'
if (isMissing) console.log(`↷ nginx is not tested: ${program.reason}.`)

/** Headers that differ from request to request or name the server program. */
const ofTheProgram = new Set(['date', 'server', 'connection', 'keep-alive', 'transfer-encoding'])

/** A 304 may name the length of what it stands for: nginx does, our server does not. */
const comparable = ({ status, headers, body }: Received) => ({
  status,
  headers: Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => !ofTheProgram.has(name) && !(status === 304 && name === 'content-length'))
      .sort(),
  ),
  body: hash('sha256', body),
})

describe.skipIf(isMissing)('nginx with our configuration', () => {
  let served: Awaited<ReturnType<typeof servePortal>>
  let nginx: Awaited<ReturnType<typeof startNginx>>

  const both = async (asked: Parameters<typeof ask>[1]) =>
    [comparable(await ask(served.port, asked)), comparable(await ask(served.ourPort, asked))] as const

  beforeAll(async () => {
    if (isMissing) return
    served = await servePortal({ isHttps: true })
    const { folder } = served
    nginx = await startNginx({ program, folder, configuration: join(folder, 'nginx.conf') })
    await untilAnswering(served.port)
  }, 420_000)

  afterAll(async () => {
    if (isMissing) return
    await nginx.stop()
    await served.stop()
  })

  it.each(['', 'gzip', 'gzip, deflate, br', 'br;q=0, gzip;q=0.5', 'identity'])(
    'sends for every path of a portal the same bytes and headers as our server, to those who accept %j',
    async (accepted) => {
      expect(served.paths.length).toBeGreaterThan(20)
      for (const target of served.paths) {
        const [theirs, wanted] = await both({ host, target, headers: { 'accept-encoding': accepted } })
        expect({ target, ...theirs }).toEqual({ target, ...wanted })
      }
    },
  )

  it.each([
    ['the index of all portals', { host: provinceHost, target: '/' }],
    ['a host it does not know', { host: 'example.com', target: '/' }],
    ['a host that begins like one it knows', { host: `${host}.example.com`, target: '/' }],
    ['a page that is not there', { host, target: '/khong-co/' }],
    ['a page that is not there, compressed', { host, target: '/khong-co/', headers: { 'accept-encoding': 'br' } }],
    ['a file beside the pages', { host, target: '/tin-tuc/index.html' }],
    ['the page for lost addresses itself', { host, target: '/404.html' }],
    ['a compressed file by its name', { host, target: '/index.html.br' }],
    ['what is inside the tree', { host, target: '/.missing' }],
    ['the plain pages', { host, target: '/.plain/421.html' }],
    ['a head', { host, target: '/', method: 'HEAD' }],
    ['a part', { host, target: '/', headers: { range: 'bytes=5-14', 'accept-encoding': 'br' } }],
    ['a form that is sent', { host, target: '/', method: 'POST' }],
    ['a path that climbs', { host, target: '/tin-tuc/../../../etc/passwd' }],
    ['an encoded slash', { host, target: '/tin-tuc%2f..%2f' }],
    ['a doubled slash', { host, target: '//tin-tuc/' }],
    ['a very long address', { host, target: `/${'a'.repeat(3000)}` }],
  ])('answers like our server when asked for %s', async (_what, asked) => {
    const [theirs, wanted] = await both(asked)
    expect(theirs).toEqual(wanted)
  })

  it('says how long a file is to who asks for a part beyond its end', async () => {
    const [theirs, wanted] = await both({ host, target: '/', headers: { range: 'bytes=99999999-' } })
    expect(theirs.status).toBe(416)
    expect(theirs.headers['content-range']).toBe(wanted.headers['content-range'])
  })

  it('sends several parts of a file in one answer, as the search asks for them', async () => {
    const { headers, status, body } = await ask(served.port, {
      host,
      target: searchIndexPath,
      headers: { range: 'bytes=0-3,40-59' },
    })
    expect([status, headers['content-type']]).toEqual([206, expect.stringMatching(/^multipart\/byteranges/)])
    const whole = await ask(served.port, { host, target: searchIndexPath })
    const partAt = readMultipart(body)
    expect(partAt({ start: 0, end: 4 })).toEqual(whole.body.subarray(0, 4))
    expect(partAt({ start: 40, end: 60 })).toEqual(whole.body.subarray(40, 60))
  })

  it('leads from an address without its slash to the one with it', async () => {
    const [theirs, wanted] = await both({ host, target: '/tin-tuc?a=1' })
    expect([theirs.status, theirs.headers.location]).toEqual([wanted.status, wanted.headers.location])
  })

  it.each(['br', 'gzip', ''])('says that nothing changed to those who have the page already (%j)', async (accepted) => {
    const headers = { 'accept-encoding': accepted }
    const { etag = '' } = (await ask(served.port, { host, headers })).headers
    for (const known of [etag, `W/${etag}`, `"0", ${etag}`, '*']) {
      const [theirs, wanted] = await both({ host, headers: { ...headers, 'if-none-match': known } })
      expect(theirs).toEqual(wanted)
      expect(theirs.status).toBe(304)
    }
    const [theirs, wanted] = await both({ host, headers: { ...headers, 'if-none-match': '"0123"' } })
    expect(theirs).toEqual(wanted)
  })

  it('serves a new release as soon as its tree is turned, at the cost of the change', async () => {
    const articles = publishableSnapshot.articles.map((one) =>
      one.id === 'a1' ? { ...one, title: { vi: 'Tên mới của bài' } } : one,
    )
    const { portals, tree } = served
    portals.content.snapshots.set(agency.id, { ...publishableSnapshot, articles })
    await publish(portals.engine, leaseOf(agency.id, [{ collection: 'articles', id: 'a1' }]))
    await tree.update(agency.id)
    expect((await ask(served.port, { host })).body.toString()).toContain('Tên mới của bài')
    portals.content.snapshots.set(agency.id, publishableSnapshot)
    await publish(portals.engine, leaseOf(agency.id, [{ collection: 'articles', id: 'a1' }]))
    const back = await tree.update(agency.id)
    // The search index of the release between stays one release longer: two files in up to three forms.
    expect(back?.links).toBeLessThanOrEqual(6)
    const [theirs, wanted] = await both({ host, target: '/tin-tuc/' })
    expect(theirs).toEqual(wanted)
  })

  it('finds nothing critical on the way', () => {
    expect(nginx.errors()).toBe('')
  })
})

describe.skipIf(isMissing)('nginx that passes on what is made for each request', () => {
  let served: Awaited<ReturnType<typeof servePortal>>
  let nginx: Awaited<ReturnType<typeof startNginx>>

  beforeAll(async () => {
    if (isMissing) return
    served = await servePortal({ isHttps: true, isOnDemand: true })
    const { folder } = served
    nginx = await startNginx({ program, folder, configuration: join(folder, 'nginx.conf') })
    await untilAnswering(served.port)
  }, 420_000)

  afterAll(async () => {
    if (isMissing) return
    await nginx.stop()
    await served.stop()
  })

  it('answers a search like our server, and everything else by itself', async () => {
    const target = '/tim-kiem/?q=quy+hoach'
    const theirs = await ask(served.port, { host, target })
    expect(theirs.body).toEqual((await ask(served.ourPort, { host, target })).body)
    expect(theirs.body.toString()).toContain('<mark>')
    expect((await ask(served.port, { host, target: '/' })).headers.etag).toBeDefined()
  })

  it.each([
    ['/van-ban/loc/?nam=2018', 'text/html; charset=utf-8'],
    ['/anh-chia-se/x.0b4f8a.png', 'image/png'],
  ])('has %s made by our server', async (target, type) => {
    const [theirs, our] = [await ask(served.port, { host, target }), await ask(served.ourPort, { host, target })]
    expect([theirs.status, theirs.headers['content-type']]).toEqual([200, type])
    expect(theirs.body).toEqual(our.body)
  })

  it('shows a portal as it was to who has a ticket, and the present to everybody else', async () => {
    const { portals } = served
    await writePublicKeys(portals.folder, portals.signer)
    const until = new Date(Date.now() + 60_000).toISOString()
    const ticket = writeTicket(portals.signer, { agency: agency.id, release: 1, createdAt: until, until })
    const door = await ask(served.port, { host, target: `/_xem-lai/${ticket}` })
    expect(door.status).toBe(303)
    const cookie = (door.headers['set-cookie'] ?? '').split(';')[0] ?? ''
    const past = await ask(served.port, { host, headers: { cookie } })
    expect(past.headers['x-robots-tag']).toContain('noindex')
    expect((await ask(served.port, { host })).headers['x-robots-tag']).toBeUndefined()
  })
})
