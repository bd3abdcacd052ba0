import { afterEach, expect, it, vi } from 'vitest'
import { multipart } from '../../server/multipart.ts'
import { createFetchFile } from './fetchFile.ts'

const file = Uint8Array.from({ length: 100_000 }, (_, place) => place % 251)
const ranges = [
  { start: 0, end: 3 },
  { start: 90_000, end: 90_002 },
]
const wanted = Buffer.concat(ranges.map(({ start, end }) => file.subarray(start, end)))

afterEach(() => vi.unstubAllGlobals())

/** A server that remembers what it was asked for; `answer` gets the asked ranges, the last byte included. */
const serveBy = (answer: (asked: { start: number; end: number }[]) => Response) => {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (path: string, init: { headers: { range: string } }) => {
    asked.push(`${path} ${init.headers.range}`)
    const parts = [...init.headers.range.matchAll(/(\d+)-(\d+)/g)]
    return answer(parts.map(([, start, end]) => ({ start: Number(start), end: Number(end) })))
  })
  return asked
}

const whole = () => new Response(file, { headers: { 'content-length': String(file.length) } })
const one = ({ start, end }: { start: number; end: number }) =>
  new Response(file.subarray(start, end + 1), { status: 206 })

it('fetches several parts in one request', async () => {
  const asked = serveBy((parts) => {
    const read = parts.map(({ start, end }) => ({ start, end, bytes: file.subarray(start, end + 1) }))
    const { type, bytes } = multipart(read, { type: 'x/y', size: file.length, sha256: 'cd'.repeat(32) })
    return new Response(new Uint8Array(bytes), { status: 206, headers: { 'content-type': type } })
  })
  expect(Buffer.from(await createFetchFile()('/a.idx', ranges))).toEqual(wanted)
  expect(asked).toEqual(['/a.idx bytes=0-2,90000-90001'])
})

it.each([
  [
    'the whole of a big file',
    ([first, ...others]: { start: number; end: number }[]) => (first && others.length === 0 ? one(first) : whole()),
  ],
  ['only the first part', ([first]: { start: number; end: number }[]) => (first ? one(first) : whole())],
  [
    'a refusal',
    ([first, ...others]: { start: number; end: number }[]) =>
      first && others.length === 0 ? one(first) : new Response(null, { status: 416 }),
  ],
] as const)('asks for one part after the other where a server answers several with %s', async (_, answer) => {
  const asked = serveBy((parts) => answer(parts))
  const fetchFile = createFetchFile()
  expect(Buffer.from(await fetchFile('/a.idx', ranges))).toEqual(wanted)
  expect(asked.slice(1)).toEqual(['/a.idx?0-3 bytes=0-2', '/a.idx?90000-90002 bytes=90000-90001'])
  expect(Buffer.from(await fetchFile('/a.idx', ranges))).toEqual(wanted)
  expect(asked).toHaveLength(5)
})

it('takes a whole file for its parts when it is at hand', async () => {
  const asked = serveBy(() => new Response(file))
  expect(Buffer.from(await createFetchFile()('/a.idx', ranges))).toEqual(wanted)
  expect(asked).toHaveLength(1)
})
