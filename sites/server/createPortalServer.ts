import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Question } from './answer.ts'
import { decide, type Site } from './decide.ts'
import { type PlainStatus, plainPage } from './plainPage.ts'
import { readHost } from './requestHost.ts'
import { send, toRawAnswer } from './send.ts'

/** Milliseconds a client may take; a slow or silent one is let go so that it cannot hold a place. */
const usualPatience = { headers: 10_000, request: 15_000, idle: 30_000, keepAlive: 5_000, checkEvery: 1_000 }

/** Bytes of a request's header lines together. */
const largestHead = 16 * 1024

type Options = {
  site: Site
  log: (message: string, error?: unknown) => void
  patience?: Partial<typeof usualPatience>
}

/** The HTTP server of all portals; it listens when told to. */
export const createPortalServer = (options: Options): Server => {
  const patience = { ...usualPatience, ...options.patience }
  const server = createServer(
    {
      maxHeaderSize: largestHead,
      headersTimeout: patience.headers,
      requestTimeout: patience.request,
      keepAliveTimeout: patience.keepAlive,
      connectionsCheckingInterval: patience.checkEvery,
      requireHostHeader: false,
    },
    (request, response) => void answer(options, request, response),
  )
  server.maxHeadersCount = 100
  server.setTimeout(patience.idle)
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => refuse(options.site, error, socket))
  return server
}

const answer = async (options: Options, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { site, log } = options
  const question = questionOf(request)
  const isHead = question.method === 'HEAD'
  try {
    await send(response, await decide(site, question), { isHead })
  } catch (error) {
    if (isGone(error)) return void response.destroy()
    log(`${request.method} ${question.host ?? '?'}${question.target} failed.`, error)
    if (response.headersSent) response.destroy()
    else await send(response, plainPage(500, site), { isHead })
  }
}

const questionOf = (request: IncomingMessage): Question => {
  const hosts = request.headersDistinct.host ?? []
  return {
    method: request.method ?? 'GET',
    host: hosts.length === 1 ? readHost(hosts[0]) : undefined,
    target: request.url ?? '/',
    client: clientOf(request),
    header: (name) => request.headersDistinct[name]?.join(', '),
  }
}

/** A proxy on the same machine says for whom it asks; anybody else may say what they like. */
const clientOf = (request: IncomingMessage): string | undefined => {
  const address = request.socket.remoteAddress
  const isLocal = address !== undefined && /^(?:::ffff:)?127\.|^::1$/.test(address)
  const forwarded = request.headersDistinct['x-forwarded-for']?.at(-1)?.split(',').at(-1)?.trim()
  return isLocal && forwarded ? forwarded : address
}

/** The visitor left while we were sending: nothing is wrong. */
const isGone = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  ['ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET', 'EPIPE', 'ERR_STREAM_DESTROYED'].includes(String(error.code))

const statusByCode: Record<string, PlainStatus> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }

const refuse = (site: Site, error: NodeJS.ErrnoException, socket: Duplex): void => {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  socket.end(toRawAnswer(plainPage(statusByCode[error.code ?? ''] ?? 400, site)))
}
