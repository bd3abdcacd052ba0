import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

/**
 * What happens to a request on its way: `busy` answers 500 without asking, `conflict` 409 as S3 does when two writes
 * with a condition meet, `cut-request` and `cut-answer` end the connection in the middle (after the server did what it
 * was asked, in the second case), `mute` never answers, `slow` answers a quarter of a second late.
 */
export type Fault = 'busy' | 'conflict' | 'cut-request' | 'cut-answer' | 'mute' | 'slow'

/** A proxy in front of an S3 server whose faults a test decides. */
export type FaultyProxy = {
  endpoint: string
  /** Requests that came in, as `PUT /portals/…`. */
  requests: string[]
  /** Decides about each request; it may also do something first. */
  fault: (request: string, number: number) => Fault | undefined | Promise<Fault | undefined>
  stop: () => Promise<void>
}

/** Starts a proxy without faults in front of a port of this machine. */
export const startFaultyProxy = async (port: number): Promise<FaultyProxy> => {
  const requests: string[] = []
  const server = createServer((incoming, outgoing) => void pass(incoming, outgoing))
  const proxy: FaultyProxy = {
    endpoint: '',
    requests,
    fault: () => undefined,
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }

  const pass = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const name = `${incoming.method} ${incoming.url?.replace(/\?.*/, '')}`
    requests.push(name)
    const fault = await proxy.fault(name, requests.length)
    if (fault === 'mute') return
    if (fault === 'cut-request') return void incoming.socket.destroy()
    const body = await readAll(incoming)
    if (fault === 'busy' || fault === 'conflict') return refuse(outgoing, fault)
    if (fault === 'slow') await wait(250)
    const answer = await forward(incoming, body, port)
    outgoing.writeHead(answer.status, answer.headers)
    if (fault !== 'cut-answer') return void outgoing.end(answer.body)
    outgoing.write(answer.body.subarray(0, answer.body.length / 2))
    await wait(5)
    incoming.socket.destroy()
  }

  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  proxy.endpoint = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  return proxy
}

const refusals = {
  busy: [500, '<Error><Code>InternalError</Code></Error>'],
  conflict: [409, '<Error><Code>ConditionalRequestConflict</Code></Error>'],
} as const

const refuse = (outgoing: ServerResponse, fault: keyof typeof refusals): void => {
  const [status, text] = refusals[fault]
  outgoing.writeHead(status).end(text)
}

const forward = async (incoming: IncomingMessage, body: Buffer, port: number) => {
  const { method, url, headers } = incoming
  const outgoing = request({ host: '127.0.0.1', port, method, path: url, headers, agent: false })
  outgoing.end(body)
  const [answer]: IncomingMessage[] = await once(outgoing, 'response')
  if (!answer) throw new Error('The S3 server gave no answer.')
  const { connection: _connection, 'transfer-encoding': _encoding, ...others } = answer.headers
  return { status: answer.statusCode ?? 0, headers: others, body: await readAll(answer) }
}

const readAll = async (stream: IncomingMessage): Promise<Buffer> => Buffer.concat(await stream.toArray())
