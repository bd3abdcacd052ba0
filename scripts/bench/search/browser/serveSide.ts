import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { multipart } from '../../../../sites/server/multipart.ts'
import { readRanges } from '../../../../sites/server/ranges.ts'
import type { BrowserSide } from '../engines/engine.ts'

const types: Record<string, string> = { js: 'text/javascript', json: 'application/json', wasm: 'application/wasm' }

/** A site of an empty page, the program of an engine (`/engine.js`) and its index; parts of files are sent as asked. */
export const serveSide = async ({ program, read }: BrowserSide) => {
  const bytesAt = async (path: string): Promise<Uint8Array | undefined> => {
    if (path === '/') return Buffer.from('<!doctype html><title>Search</title>')
    return path === '/engine.js' ? program : read(path)
  }
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    send({ request, response, pathname, bytes: await bytesAt(pathname) })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The site of the benchmark has no port.')
  return {
    origin: `http://127.0.0.1:${address.port}/`,
    close: () => new Promise<void>((done) => server.close(() => done())),
  }
}

type Sending = { request: IncomingMessage; response: ServerResponse; pathname: string; bytes: Uint8Array | undefined }

const send = ({ request, response, pathname, bytes }: Sending): void => {
  if (!bytes) {
    response.writeHead(404).end()
    return
  }
  const type = (pathname === '/' ? 'text/html' : types[pathname.split('.').pop() ?? '']) ?? 'application/octet-stream'
  const ranges = readRanges(request.headers.range, bytes.length)
  if (ranges) {
    const parts = ranges.map(({ start, end }) => ({ start, end, bytes: bytes.subarray(start, end + 1) }))
    const answer = multipart(parts, { type, size: bytes.length, sha256: '0'.repeat(64) })
    response.writeHead(206, { 'content-type': answer.type }).end(answer.bytes)
    return
  }
  const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? []
  const part = start === undefined ? bytes : bytes.subarray(Number(start), Number(end) + 1)
  response.writeHead(start === undefined ? 200 : 206, { 'content-type': type })
  response.end(part)
}
