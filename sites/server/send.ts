import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Answer } from './answer.ts'

/** Sends an answer; its open file is closed whatever happens to the visitor. */
export const send = async (response: ServerResponse, answer: Answer, options: { isHead: boolean }): Promise<void> => {
  const { body } = answer
  try {
    response.writeHead(answer.status, answer.headers)
    if (!body || options.isHead) response.end()
    else if (body.kind === 'bytes') response.end(body.bytes)
    else await pipeline(Readable.from(body.open.read(body), { objectMode: false }), response)
  } finally {
    if (body?.kind === 'file') await body.open.close()
  }
}

/** An answer as raw bytes, for a socket whose request could not even be parsed. */
export const toRawAnswer = (answer: Answer): Buffer => {
  const { body } = answer
  const head = Object.entries({ ...answer.headers, connection: 'close' }).map(([name, value]) => `${name}: ${value}`)
  const bytes = body?.kind === 'bytes' ? body.bytes : Buffer.alloc(0)
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${answer.status} \r\n${head.join('\r\n')}\r\n\r\n`), bytes])
}
