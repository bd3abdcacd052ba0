import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'

/** One line of a file, counted from 1; `text` has no line break. */
export type Line = { number: number; text: string }

/** Lines of a text file, plain or gzipped (told by its first bytes, not its name), one after another: any size will do. */
export async function* readLines(file: string): AsyncGenerator<Line> {
  let number = 0
  let rest = ''
  for await (const chunk of decode(await bytesOf(file))) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const text of lines) yield { number: ++number, text: text.replace(/\r$/, '') }
  }
  if (rest !== '') yield { number: ++number, text: rest }
}

const bytesOf = async (file: string): Promise<AsyncIterable<Uint8Array>> => {
  const plain = createReadStream(file)
  return (await isGzip(file)) ? plain.on('error', () => {}).pipe(createGunzip()) : plain
}

const isGzip = async (file: string): Promise<boolean> => {
  const [start] = await Readable.from(createReadStream(file, { end: 1 }))
    .take(1)
    .toArray()
  return Buffer.isBuffer(start) && start[0] === 0x1f && start[1] === 0x8b
}

async function* decode(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}
