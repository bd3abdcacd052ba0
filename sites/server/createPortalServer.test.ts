import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createPortalServer } from './createPortalServer.ts'
import { ask, askRaw } from './examples/ask.ts'
import { inMemoryPortals } from './examples/inMemoryPortals.ts'
import { examplePortals } from './examples/portals.ts'
import type { LivePortals } from './livePortals.ts'
import { stopGracefully } from './stopGracefully.ts'

const servers: Server[] = []

type Listening = Pick<Parameters<typeof createPortalServer>[0], 'patience'> & {
  portals?: LivePortals
  isHttps?: boolean
}

const listen = async ({ patience = {}, ...options }: Listening = {}): Promise<number> => {
  const { portals = inMemoryPortals(examplePortals), isHttps = false } = options
  const site = { portals, isHttps, provinceHosts: new Set(['localhost']) }
  const server = createPortalServer({ site, log: () => {}, patience })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

let port = 0
beforeAll(async () => {
  port = await listen()
})
afterAll(() => Promise.all(servers.map((server) => stopGracefully(server, 100))))

const css = '/_astro/base.abc123.css'
const picture = '/tep/0123456789abcdef/anh.webp'

describe('hosts', () => {
  it('have their own portal each', async () => {
    expect((await ask(port, {})).body.toString()).toContain('Sở Tư pháp')
    expect((await ask(port, { host: 'soyte.ninhbinh.gov.vn' })).body.toString()).toContain('Sở Y tế')
    expect((await ask(port, { host: 'localhost:8080' })).body.toString()).toContain('Các cổng thông tin')
  })

  it('are the same in capitals and with a port', async () => {
    expect((await ask(port, { host: 'SoTuPhap.NinhBinh.gov.vn:443' })).status).toBe(200)
  })

  it("never show another portal's page", async () => {
    expect((await ask(port, { host: 'soyte.ninhbinh.gov.vn', target: '/chi-o-day/' })).status).toBe(200)
    expect((await ask(port, { target: '/chi-o-day/' })).status).toBe(404)
  })

  it.each([
    'example.com',
    'x.sotuphap.ninhbinh.gov.vn',
    'ninhbinh.gov.vn',
    'sotuphap.ninhbinh.gov.vn.',
    'sotuphap.ninhbinh.gov.vn@evil.example',
    'sotuphap.ninhbinh.gov.vn/..',
    '../soyte.ninhbinh.gov.vn',
    '__proto__',
    'constructor',
    '',
    '%73otuphap.ninhbinh.gov.vn',
    `${'a'.repeat(300)}.vn`,
  ])('that nobody has are refused: %j', async (host) => {
    const answer = await ask(port, { host })
    expect(answer.status).toBe(421)
    expect(answer.body.toString()).toContain('Không có cổng thông tin tại địa chỉ này')
  })

  it('named twice or not at all are refused', async () => {
    const twice =
      'GET / HTTP/1.1\r\nHost: sotuphap.ninhbinh.gov.vn\r\nHost: soyte.ninhbinh.gov.vn\r\nConnection: close\r\n\r\n'
    expect((await askRaw(port, twice)).status).toBe(421)
    expect((await askRaw(port, 'GET / HTTP/1.0\r\n\r\n')).status).toBe(421)
  })
})

describe('addresses', () => {
  it.each([
    '/../etc/passwd',
    '/tin-tuc/../../soyte.ninhbinh.gov.vn/',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/.%2e/',
    '/..%2f..%2fetc/passwd',
    '/tin-tuc%2fabc',
    '/tin-tuc%5cabc',
    '/tin-tuc\\abc',
    '//evil.example/',
    '/tin-tuc//',
    '/%00',
    '/tin%0d%0aSet-Cookie:x',
    '/%c0%ae%c0%ae/',
    '/%ff',
    '/%',
    '/%zz',
    '/a%e2%80%8bb/',
    '/#doan',
    'http://soyte.ninhbinh.gov.vn/',
    '*',
    'tin-tuc/',
  ])('that could mean two things are refused: %s', async (target) => {
    expect((await ask(port, { target })).status).toBe(400)
  })

  it.each(['/%252e%252e/etc/passwd', '/__proto__', '/constructor', '/.env', '/tin-tuc/...', '/404.html'])(
    'that nobody has made get the own page of the agency: %s',
    async (target) => {
      const answer = await ask(port, { target, headers: { 'accept-encoding': 'br' } })
      expect(answer.status).toBe(404)
      expect(brotliDecompressSync(answer.body).toString()).toContain('Không tìm thấy trang')
      expect(answer.headers['cache-control']).toBe('no-cache')
    },
  )

  it('get a plain page where an agency has none for errors', async () => {
    const answer = await ask(port, { host: 'soyte.ninhbinh.gov.vn', target: '/khong-co/' })
    expect(answer.status).toBe(404)
    expect(answer.body.toString()).toContain('Về trang chủ')
  })

  it('without their last slash lead to the page, question included', async () => {
    const answer = await ask(port, { target: '/tin-tuc?trang=2' })
    expect(answer.status).toBe(308)
    expect(answer.headers.location).toBe('/tin-tuc/?trang=2')
    expect((await ask(port, { target: '/khong-co' })).status).toBe(404)
  })

  it('with accents are found in both Unicode forms, under one address', async () => {
    const composed = `/tep/0123456789abcdef/${encodeURIComponent('Quyết định.pdf')}`
    const decomposed = `/tep/0123456789abcdef/${encodeURIComponent('Quyết định.pdf'.normalize('NFD'))}`
    expect((await ask(port, { target: composed })).status).toBe(200)
    const answer = await ask(port, { target: decomposed })
    expect(answer.status).toBe(308)
    expect(answer.headers.location).toBe(composed)
  })

  it('longer than anybody needs are refused', async () => {
    expect((await ask(port, { target: `/${'a'.repeat(2048)}` })).status).toBe(414)
  })

  it('with more headers than anybody needs are refused', async () => {
    const answer = await ask(port, { headers: { cookie: 'a'.repeat(20_000) } })
    expect(answer.status).toBe(431)
    expect(answer.body.toString()).toContain('Yêu cầu quá lớn')
  })

  it('can only be read', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH']) {
      const answer = await ask(port, { method })
      expect([method, answer.status, answer.headers.allow]).toEqual([method, 405, 'GET, HEAD'])
    }
  })
})

describe('answers', () => {
  it('to HEAD are those to GET without their bytes', async () => {
    for (const target of ['/', css, '/khong-co/', '/tin-tuc']) {
      const { date: _, ...get } = (await ask(port, { target })).headers
      const head = await ask(port, { target, method: 'HEAD' })
      const { date: __, ...headers } = head.headers
      expect(headers).toEqual(get)
      expect(head.body).toHaveLength(0)
    }
  })

  it('are compressed as the visitor likes it', async () => {
    const plain = (await ask(port, {})).body
    const table: [string, string | undefined][] = [
      ['gzip, deflate, br, zstd', 'br'],
      ['gzip', 'gzip'],
      ['br;q=0.5, gzip;q=0.9', 'gzip'],
      ['br;q=0, *', 'gzip'],
      ['identity', undefined],
      ['*;q=0', undefined],
      ['deflate', undefined],
      ['br;q=nonsense', undefined],
    ]
    for (const [accepted, encoding] of table) {
      const answer = await ask(port, { headers: { 'accept-encoding': accepted } })
      expect([accepted, answer.headers['content-encoding']]).toEqual([accepted, encoding])
      expect(answer.headers.vary).toBe('Accept-Encoding')
      const unpack = { br: brotliDecompressSync, gzip: gunzipSync }[encoding ?? ''] ?? ((bytes: Buffer) => bytes)
      expect(unpack(answer.body)).toEqual(plain)
    }
  })

  it('leave pictures as they are', async () => {
    const answer = await ask(port, { target: picture, headers: { 'accept-encoding': 'br' } })
    expect(answer.headers['content-encoding']).toBeUndefined()
    expect(answer.headers.vary).toBeUndefined()
    expect(answer.headers['content-type']).toBe('image/webp')
  })

  it('are not sent again to those who have them', async () => {
    const first = await ask(port, { headers: { 'accept-encoding': 'br' } })
    const etag = first.headers.etag ?? ''
    expect(etag).toMatch(/^"[0-9a-f]{32}-br"$/)
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await ask(port, { headers: { 'accept-encoding': 'br', 'if-none-match': known } })
      expect([known, again.status]).toEqual([known, 304])
      expect(again.headers).toMatchObject({ etag, vary: 'Accept-Encoding' })
      expect(again.body).toHaveLength(0)
    }
    expect((await ask(port, { headers: { 'if-none-match': etag } })).status).toBe(200)
  })

  it('are refused when other bytes were wanted', async () => {
    expect((await ask(port, { headers: { 'if-match': '"other"' } })).status).toBe(412)
  })

  it.each([
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=-99', 206, '0123456789', 'bytes 0-9/10'],
    ['bytes=5-99', 206, '56789', 'bytes 5-9/10'],
    ['bytes=4-2', 200, '0123456789', undefined],
    ['bytes=0-1,1-4', 200, '0123456789', undefined],
    ['bytes=3-4,0-1', 200, '0123456789', undefined],
    ['bytes=0-1,3-10', 200, '0123456789', undefined],
    ['bytes=0-1,', 200, '0123456789', undefined],
    ['lines=1-2', 200, '0123456789', undefined],
    ['bytes=-', 200, '0123456789', undefined],
  ])('can be a part: %s', async (range, status, text, contentRange) => {
    const answer = await ask(port, { target: picture, headers: { range } })
    expect([answer.status, answer.body.toString()]).toEqual([status, text])
    expect(answer.headers['content-range']).toBe(contentRange)
  })

  it('can be several parts, each with its place', async () => {
    const { status, headers, body } = await ask(port, { target: picture, headers: { range: 'bytes=0-1, 3-4,9-9' } })
    expect([status, headers['content-length']]).toEqual([206, String(body.length)])
    const [, boundary] = /^multipart\/byteranges; boundary=(\w+)$/.exec(headers['content-type'] ?? '') ?? []
    const part = (place: string, text: string) =>
      `\r\n--${boundary}\r\ncontent-type: image/webp\r\ncontent-range: bytes ${place}/10\r\n\r\n${text}`
    expect(body.toString()).toBe(`${part('0-1', '01')}${part('3-4', '34')}${part('9-9', '9')}\r\n--${boundary}--\r\n`)
  })

  it('are the whole rather than more parts than anybody needs', async () => {
    const many = Array.from({ length: 65 }, (_, number) => `${number * 2}-${number * 2}`)
    const answer = async (ranges: string[]) => (await ask(port, { headers: { range: `bytes=${ranges}` } })).status
    expect([await answer(many.slice(1)), await answer(many)]).toEqual([206, 200])
  })

  it.each(['bytes=10-', 'bytes=-0', 'bytes=99-100'])('have no part outside of the file: %s', async (range) => {
    const answer = await ask(port, { target: picture, headers: { range } })
    expect([answer.status, answer.headers['content-range']]).toEqual([416, 'bytes */10'])
  })

  it('go on from a part only while the file is the same', async () => {
    const etag = (await ask(port, { target: picture })).headers.etag ?? ''
    const headers = { range: 'bytes=2-4' }
    expect((await ask(port, { target: picture, headers: { ...headers, 'if-range': etag } })).status).toBe(206)
    expect((await ask(port, { target: picture, headers: { ...headers, 'if-range': '"old"' } })).status).toBe(200)
  })

  it('are plain bytes when a part is asked for', async () => {
    const answer = await ask(port, { headers: { range: 'bytes=0-14', 'accept-encoding': 'br' } })
    expect(answer.body.toString()).toBe('<!doctype html>')
    expect(answer.headers['content-encoding']).toBeUndefined()
  })

  it('may be empty', async () => {
    const answer = await ask(port, { target: '/rong.txt' })
    expect([answer.status, answer.headers['content-length'], answer.body.length]).toEqual([200, '0', 0])
  })

  it('are kept for ever only when their name says what they hold', async () => {
    const immutable = 'public, max-age=31536000, immutable'
    const revalidated = 'public, max-age=0, must-revalidate'
    for (const [target, expected] of [
      [css, immutable],
      [picture, immutable],
      ['/', revalidated],
      ['/tin-tuc', revalidated],
    ])
      expect((await ask(port, { target: target ?? '' })).headers['cache-control']).toBe(expected)
  })
})

describe('security headers', () => {
  const kinds: [string, Parameters<typeof ask>[1]][] = [
    ['a page', {}],
    ['a picture', { target: picture }],
    ['a part', { target: picture, headers: { range: 'bytes=0-1' } }],
    ['nothing new', { headers: { 'if-none-match': '*' } }],
    ['a redirect', { target: '/tin-tuc' }],
    ['a missing page', { target: '/khong-co/' }],
    ['a malformed address', { target: '/%00' }],
    ['a long address', { target: `/${'a'.repeat(3000)}` }],
    ['an unknown host', { host: 'example.com' }],
    ['a wrong method', { method: 'POST' }],
    ['a part outside of the file', { target: picture, headers: { range: 'bytes=99-' } }],
    ['too many headers', { headers: { cookie: 'a'.repeat(20_000) } }],
    ['a broken request', { target: 'a b c' }],
    ['the health of the server', { host: 'localhost', target: '/healthz' }],
  ]

  it.each(kinds)('are on %s', async (_, asked) => {
    const { headers } = await ask(port, asked)
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
    })
    expect(headers['permissions-policy']).toContain('camera=()')
    expect(headers['cross-origin-resource-policy']).toMatch(/^(same|cross)-origin$/)
    expect(headers['strict-transport-security']).toBeUndefined()
  })

  it('bind browsers to HTTPS where portals have it', async () => {
    const secure = await listen({ isHttps: true })
    for (const asked of [{}, { host: 'example.com' }, { target: '/%00' }])
      expect((await ask(secure, asked)).headers['strict-transport-security']).toBe('max-age=31536000')
  })

  it('allow the one style of a plain page by its digest', async () => {
    const { createHash } = await import('node:crypto')
    const answer = await ask(port, { host: 'example.com' })
    const style = /<style>(.*)<\/style>/s.exec(answer.body.toString())?.[1] ?? ''
    const digest = createHash('sha256').update(style).digest('base64')
    expect(answer.headers['content-security-policy']).toContain(`'sha256-${digest}'`)
  })
})

describe('the server', () => {
  it('tells its health at the plain host only', async () => {
    const answer = await ask(port, { host: 'localhost', target: '/healthz' })
    expect(JSON.parse(answer.body.toString())).toEqual({ status: 'ok', portals: 3 })
    expect((await ask(port, { target: '/healthz' })).status).toBe(404)
  })

  it('says that it has a problem, and nothing about it, when a file cannot be read', async () => {
    const portals = inMemoryPortals(examplePortals)
    const broken = await listen({ portals: { ...portals, open: () => Promise.reject(new Error('disk secret')) } })
    const answer = await ask(broken, {})
    expect(answer.status).toBe(500)
    expect(answer.body.toString()).not.toContain('secret')
    expect(answer.headers['cache-control']).toBe('no-store')
  })

  it('closes each file it has opened, whatever the answer', async () => {
    const portals = inMemoryPortals(examplePortals)
    const close = vi.fn(async () => {})
    let opened = 0
    const counting: LivePortals = {
      ...portals,
      open: async (file, encoding) => {
        const bytes = await portals.open(file, encoding)
        if (bytes) opened += 1
        return bytes && { ...bytes, close }
      },
    }
    const counted = await listen({ portals: counting })
    await ask(counted, {})
    await ask(counted, { method: 'HEAD' })
    await ask(counted, { headers: { 'if-none-match': '*' } })
    await ask(counted, { headers: { 'if-match': '"x"' } })
    await ask(counted, { headers: { range: 'bytes=99999-' } })
    await ask(counted, { target: '/khong-co/' })
    expect(opened).toBe(6)
    expect(close).toHaveBeenCalledTimes(opened)
  })

  it('lets go of a client that never finishes its request', async () => {
    const impatient = await listen({ patience: { headers: 100, request: 150, checkEvery: 20 } })
    const started = performance.now()
    const answer = await askRaw(impatient, 'GET / HTTP/1.1\r\nHost: sotuphap.ninhbinh.gov.vn\r\nX-Slow: ')
    expect(answer.status).toBe(408)
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
    expect(performance.now() - started).toBeLessThan(3_000)
  })

  it('finishes what it has begun before it stops', async () => {
    const portals = inMemoryPortals(examplePortals)
    const slow: LivePortals = {
      ...portals,
      portalAt: (host) => new Promise((resolve) => setTimeout(() => resolve(portals.portalAt(host)), 150)),
    }
    const slowPort = await listen({ portals: slow })
    const pending = ask(slowPort, {})
    await new Promise((resolve) => setTimeout(resolve, 50))
    await stopGracefully(servers.at(-1) as Server, 2_000)
    expect((await pending).status).toBe(200)
    await expect(ask(slowPort, {})).rejects.toThrow('ECONNREFUSED')
  })
})
