import { connect } from 'node:net'

/** An answer as it came over the wire. */
export type Received = { status: number; headers: Record<string, string>; body: Buffer }

/** Sends exactly these bytes to a server on this machine and reads the answer until the server closes. */
export const askRaw = (port: number, bytes: string): Promise<Received> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1'))
    socket.on('data', (chunk: Buffer) => chunks.push(chunk))
    socket.on('error', reject)
    socket.on('close', () => resolve(parse(Buffer.concat(chunks))))
  })

/** Asks for a target at a host name; the target goes out as it is written, unlike with `fetch`. */
export const ask = (
  port: number,
  asked: { host?: string; target?: string; method?: string; headers?: Record<string, string> },
): Promise<Received> => {
  const { host = 'sotuphap.ninhbinh.gov.vn', target = '/', method = 'GET', headers = {} } = asked
  const lines = Object.entries({ host, connection: 'close', ...headers }).map(([name, value]) => `${name}: ${value}`)
  return askRaw(port, `${method} ${target} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`)
}

const parse = (answer: Buffer): Received => {
  const end = answer.indexOf('\r\n\r\n')
  const [start = '', ...lines] = answer.subarray(0, Math.max(end, 0)).toString('latin1').split('\r\n')
  const headers: Record<string, string> = {}
  for (const line of lines) {
    const colon = line.indexOf(':')
    const [name, value] = [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
    // What is said twice must be seen as such.
    headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`
  }
  return {
    status: Number(start.split(' ')[1] ?? 0),
    headers,
    body: answer.subarray(end + 4),
  }
}
