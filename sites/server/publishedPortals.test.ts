import { once } from 'node:events'
import { readFile, truncate, writeFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { leaseOf, publishableSnapshot, temporaryPortals } from '../../packages/publisher/examples/portals.ts'
import { publish } from '../../packages/publisher/publish.ts'
import { writePublicKeys, writeTicket } from '../../packages/publisher/release/index.ts'
import { withRibbon } from './as-of/ribbon.ts'
import { createPortalServer } from './createPortalServer.ts'
import { ask } from './examples/ask.ts'
import { firstOf } from './onDemand.ts'
import { publishedPortals } from './publishedPortals.ts'
import { createAnswerer } from './search/createAnswerer.ts'
import { onDemandSearch } from './search/onDemandSearch.ts'
import { searchApi } from './search/searchApi.ts'
import { stopGracefully } from './stopGracefully.ts'

const { agency } = publishableSnapshot
const host = agency.hosts[0] ?? ''
const article = '/tin-tuc/cong-bo-quy-hoach-phan-khu/'

let target: Awaited<ReturnType<typeof temporaryPortals>>
let server: Server
let port: number
let stylesheet: string

beforeEach(async () => {
  target = await temporaryPortals()
  const provinceHosts = new Set(['localhost'])
  const portals = publishedPortals({ folder: target.folder, provinceHosts })
  stylesheet = ''
  const render = async (input: unknown) => `<!doctype html>${stylesheet}${JSON.stringify(input)}`
  const onDemand = firstOf([
    searchApi({ answer: createAnswerer(portals) }),
    onDemandSearch({ portals, render, answer: createAnswerer(portals), log: () => {} }),
  ])
  server = createPortalServer({ site: { portals, isHttps: true, provinceHosts, onDemand }, log: () => {} })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  port = (server.address() as AddressInfo).port
})
afterEach(async () => {
  await stopGracefully(server, 100)
  await target.remove()
})

const publishAll = async () => {
  await target.engine.target.writeHosts({ [host]: { agency: agency.id, origin: `http://demo.localhost:${port}` } })
  return publish(target.engine, leaseOf(agency.id))
}

const rename = async (vi: string) => {
  const articles = publishableSnapshot.articles.map((one) => (one.id === 'a1' ? { ...one, title: { vi } } : one))
  target.content.snapshots.set(agency.id, { ...publishableSnapshot, articles })
  await publish(target.engine, leaseOf(agency.id, [{ collection: 'articles', id: 'a1' }], 2))
}

describe('portals as the publisher left them', () => {
  it('are not there before the first publish, and there right after it', async () => {
    expect((await ask(port, { host })).status).toBe(421)
    expect((await ask(port, { host: 'localhost' })).status).toBe(503)
    await publishAll()
    expect((await ask(port, { host, target: article })).body.toString()).toContain('Công bố quy hoạch')
    expect((await ask(port, { host: 'localhost', target: '/healthz' })).status).toBe(200)
  })

  it('say that they come when an agency has a host but no release yet', async () => {
    await target.engine.target.writeHosts({ [host]: { agency: agency.id, origin: `https://${host}` } })
    const answer = await ask(port, { host })
    expect(answer.status).toBe(503)
    expect(answer.body.toString()).toContain('đang được xuất bản lần đầu')
  })

  it('answer at the host of their origin too, as in the demo', async () => {
    await publishAll()
    expect((await ask(port, { host: `demo.localhost:${port}`, target: article })).status).toBe(200)
  })

  it('show a new release to the next visitor', async () => {
    await publishAll()
    const { etag = '' } = (await ask(port, { host, target: article })).headers
    await rename('Tên mới của bài')
    const answer = await ask(port, { host, target: article, headers: { 'if-none-match': etag } })
    expect(answer.status).toBe(200)
    expect(answer.body.toString()).toContain('Tên mới của bài')
  })

  it('are sent compressed once compressed forms stand beside the objects', async () => {
    await publishAll()
    const entry = await target.reader.lookup(agency.id, article)
    const plain = await ask(port, { host, target: article, headers: { 'accept-encoding': 'br' } })
    expect(plain.headers['content-encoding']).toBeUndefined()
    if (entry) await writeFile(`${target.reader.fileOf(entry)}.br`, brotliCompressSync(plain.body))
    const packed = await ask(port, { host, target: article, headers: { 'accept-encoding': 'br' } })
    expect(packed.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(packed.body)).toEqual(plain.body)
  })

  it('are sent whole when they are long', async () => {
    await publishAll()
    await rename('Ninh Bình '.repeat(25_000))
    const entry = await target.reader.lookup(agency.id, article)
    const long = await readFile(target.reader.fileOf(entry ?? { sha256: '' }))
    await writeFile(`${target.reader.fileOf(entry ?? { sha256: '' })}.gz`, gzipSync(long, { level: 0 }))
    expect((await ask(port, { host, target: article })).body).toEqual(long)
    const packed = await ask(port, { host, target: article, headers: { 'accept-encoding': 'gzip' } })
    expect(gunzipSync(packed.body)).toEqual(long)
  }, 30_000)

  it('never send a byte that was altered on disk, plain or compressed', async () => {
    await publishAll()
    const file = target.reader.fileOf((await target.reader.lookup(agency.id, article)) ?? { sha256: '' })
    const whole = await readFile(file)
    await writeFile(`${file}.br`, brotliCompressSync(whole))
    const packed = () => ask(port, { host, target: article, headers: { 'accept-encoding': 'br' } })
    expect((await packed()).headers['content-encoding']).toBe('br')
    await writeFile(`${file}.br`, brotliCompressSync(Buffer.concat([whole, Buffer.from(' ')])))
    expect(await packed()).toMatchObject({ status: 200, body: whole })
    const altered = Buffer.from(whole)
    altered.writeUInt8(altered.readUInt8(40) ^ 1, 40)
    await writeFile(file, altered)
    expect((await packed()).status).toBe(500)
    await writeFile(file, whole)
    expect(await packed()).toMatchObject({ status: 200, body: whole })
  })

  it('never send a file that was cut off', async () => {
    await publishAll()
    const entry = await target.reader.lookup(agency.id, article)
    if (entry) await truncate(target.reader.fileOf(entry), 10)
    expect((await ask(port, { host, target: article })).status).toBe(500)
  })

  it('give no way to the files around them', async () => {
    await publishAll()
    for (const path of ['/../hosts.json', '/hosts.json', `/agencies/${agency.id}/live`, '/objects/'])
      expect([400, 404]).toContain((await ask(port, { host, target: path })).status)
  })
})

describe('search without JavaScript', () => {
  it('answers a question from the published index, on the page of the agency', async () => {
    await publishAll()
    const answer = await ask(port, { host, target: '/tim-kiem/?q=quy+hoach' })
    const { shell, page } = JSON.parse(answer.body.toString().replace('<!doctype html>', ''))
    expect(shell.agency.name).toBe(agency.name.vi)
    expect(page.model.answer.query).toBe('quy hoach')
    expect(page.model.answer.results[0]).toMatchObject({ href: article, type: 'Tin tức' })
    expect(page.model.answer.results[0].titleHtml).toContain('<mark>quy</mark> <mark>hoạch</mark>')
    expect(answer.headers).toMatchObject({ 'x-robots-tag': 'noindex', 'x-content-type-options': 'nosniff' })
  })

  it('finds what was published a moment ago', async () => {
    await publishAll()
    await ask(port, { host, target: '/tim-kiem/?q=bánh' })
    await rename('Hội thi bánh chưng')
    const answer = await ask(port, { host, target: `/tim-kiem/?q=${encodeURIComponent('bánh chưng')}` })
    expect(answer.body.toString()).toContain('<mark>bánh</mark> <mark>chưng</mark>')
  })

  it('shows the published page when nothing was asked', async () => {
    await publishAll()
    for (const target of ['/tim-kiem/', '/tim-kiem/?q=', '/tim-kiem/?q=%20'])
      expect((await ask(port, { host, target })).headers.etag).toBeDefined()
  })

  it('shows the published page while a new build waits to be published: its styles are not there yet', async () => {
    await publishAll()
    stylesheet = '<link rel="stylesheet" href="/_astro/new-build.css">'
    expect((await ask(port, { host, target: '/tim-kiem/?q=quy+hoach' })).headers.etag).toBeDefined()
  })
})

describe('a portal as it was', () => {
  const anHour = () => new Date(Date.now() + 60 * 60 * 1000).toISOString()
  const ticketFor = (change: object = {}) =>
    writeTicket(target.signer, {
      agency: agency.id,
      release: 1,
      createdAt: '2026-11-20T07:03:00.000Z',
      until: anHour(),
      ...change,
    })
  const look = (ticket: string, targetPath: string) =>
    ask(port, {
      host,
      target: targetPath,
      headers: { cookie: `other=1; trangan_xem_lai=${ticket}`, 'accept-encoding': 'br' },
    })

  beforeEach(async () => {
    await publishAll()
    await rename('Tên hôm nay')
    await writePublicKeys(target.folder, target.signer)
  })

  it('opens with a ticket, under a ribbon, kept and listed by nobody', async () => {
    const door = await ask(port, { host, target: `/_xem-lai/${ticketFor()}` })
    expect(door).toMatchObject({ status: 303, headers: { location: '/', 'cache-control': 'no-store' } })
    expect(door.headers['set-cookie']).toMatch(
      /^trangan_xem_lai=\S+; Path=\/; HttpOnly; SameSite=Lax; Max-Age=3\d{3}; Secure$/,
    )
    const page = await look(ticketFor(), article)
    expect(page.body.toString()).toContain('Công bố quy hoạch')
    expect(page.body.toString()).not.toContain('Tên hôm nay')
    expect(page.headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow, noarchive' })
    expect(page.headers['content-length']).toBe(String(page.body.length))
  })

  it('leaves the present alone for everybody else', async () => {
    await look(ticketFor(), article)
    const page = await ask(port, { host, target: article })
    expect(page.body.toString()).toContain('Tên hôm nay')
    expect(page.headers).not.toHaveProperty('x-robots-tag')
  })

  it('shows no addresses that came later', async () => {
    const gone = { ...publishableSnapshot, articles: [] }
    target.content.snapshots.set(agency.id, gone)
    await publish(target.engine, leaseOf(agency.id, [], 3))
    expect((await ask(port, { host, target: article })).status).toBe(404)
    expect((await look(ticketFor(), article)).status).toBe(200)
    expect((await look(ticketFor({ release: 3 }), article)).status).toBe(404)
  })

  it.each([
    ['of another agency', () => ticketFor({ agency: 'other' })],
    ['whose time is over', () => ticketFor({ until: '2026-11-20T08:00:00.000Z' })],
    ['that nobody signed', () => `${ticketFor().slice(0, -4)}AAAA`],
    ['for a release that is not kept', () => ticketFor({ release: 99 })],
  ])('does not open with a ticket %s', async (_title, ticket) => {
    expect((await ask(port, { host, target: `/_xem-lai/${ticket()}` })).status).toBe(410)
    expect((await look(ticket(), article)).body.toString()).toContain('Tên hôm nay')
  })

  it('is closed by one click', async () => {
    const answer = await ask(port, { host, target: '/_xem-lai/thoat' })
    expect(answer.headers['set-cookie']).toMatch(/^trangan_xem_lai=; .*Max-Age=0/)
  })

  it('wears its ribbon in every page that has a body', () => {
    const ticket = { agency: 'a', release: 12, createdAt: '2026-11-20T07:03:00.000Z', until: anHour() }
    const page = withRibbon('<html><head><title>x</title></head><body class="y"><main>z</main></body></html>', ticket)
    expect(page).toContain('<body class="y"><aside id="xem-lai"')
    expect(page).toContain('bản phát hành 12, lên trang lúc 14:03 ngày 20/11/2026')
    expect(page).toContain('<meta name="robots" content="noindex, nofollow">')
  })
})
