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
    else await sendFile(response, body)
  } finally {
    if (body?.kind === 'file') await body.open.close()
  }
}

/** A file that comes in one piece goes out with the headers; a longer one as fast as the visitor takes it. */
const sendFile = async (response: ServerResponse, body: Extract<Answer['body'], { kind: 'file' }>): Promise<void> => {
  const chunks = body.open.read(body)[Symbol.asyncIterator]()
  const first = await chunks.next()
  if (first.done || first.value.length === body.end - body.start + 1) return void response.end(first.value)
  const rest = { [Symbol.asyncIterator]: () => chunks }
  await pipeline(Readable.from(afterFirst(first.value, rest), { objectMode: false }), response)
}

async function* afterFirst(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first
  yield* rest
}

/** An answer as raw bytes, for a socket whose request could not even be parsed. */
export const toRawAnswer = (answer: Answer): Buffer => {
  const { body } = answer
  const head = Object.entries({ ...answer.headers, connection: 'close' }).map(([name, value]) => `${name}: ${value}`)
  const bytes = body?.kind === 'bytes' ? body.bytes : Buffer.alloc(0)
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${answer.status} \r\n${head.join('\r\n')}\r\n\r\n`), bytes])
}
