import { deflateRawSync } from 'node:zlib'
import { expect, it } from 'vitest'
import type { Range } from '../format/head.ts'
import { takeRanges } from '../format/takeRanges.ts'
import { joined, openBody } from './openBody.ts'

it.each<[string, Range[], Range[]]>([
  ['none are none', [], []],
  [
    'far ones stay apart, in their order',
    [
      { start: 9000, end: 9400 },
      { start: 0, end: 450 },
    ],
    [
      { start: 0, end: 450 },
      { start: 9000, end: 9400 },
    ],
  ],
  [
    'near ones are one',
    [
      { start: 900, end: 1300 },
      { start: 0, end: 450 },
    ],
    [{ start: 0, end: 1300 }],
  ],
  [
    'one within the other is not asked for twice',
    [
      { start: 0, end: 500 },
      { start: 100, end: 200 },
    ],
    [{ start: 0, end: 500 }],
  ],
])('of places to read, %s', (_, places, ranges) => {
  expect(joined(places, 900)).toEqual(ranges)
})

const pieces = ['một', 'hai', 'ba'].map((text) => deflateRawSync(Buffer.from(text)))
const body = Buffer.concat([...pieces, Buffer.alloc(10_000)])
const first: Range = { start: 0, end: pieces[0]?.length ?? 0 }
const second: Range = { start: first.end, end: first.end + (pieces[1]?.length ?? 0) }

/** A file that remembers which parts of it were asked for. */
const fileOf = (bytes: Uint8Array) => {
  const asked: (readonly Range[])[] = []
  const fetchRanges = async (ranges: readonly Range[]) => {
    asked.push(ranges)
    return takeRanges(bytes, ranges)
  }
  return { asked, fetchRanges }
}

it('reads pieces in the order asked for, and none again that came along before', async () => {
  const { asked, fetchRanges } = fileOf(body)
  const read = openBody(body.length, fetchRanges)
  expect((await read([second, first])).map((bytes) => new TextDecoder().decode(bytes))).toEqual(['hai', 'một'])
  await read([second])
  expect(asked).toEqual([[{ start: 0, end: second.end }]])
})

it('asks for pieces that are far apart in one request', async () => {
  const far = Buffer.concat([Buffer.alloc(5000), ...pieces, Buffer.alloc(5000), ...pieces])
  const { asked, fetchRanges } = fileOf(far)
  const at = (start: number, piece: Range) => ({ start: start + piece.start, end: start + piece.end })
  const later = 10_000 + Buffer.concat(pieces).length
  const found = await openBody(far.length, fetchRanges)([at(later, second), at(5000, first)])
  expect(found.map((bytes) => new TextDecoder().decode(bytes))).toEqual(['hai', 'một'])
  expect(asked).toEqual([[at(5000, first), at(later, second)]])
})

it('asks again for what could not be read', async () => {
  let failures = 1
  const read = openBody(body.length, async (ranges) => {
    if (failures-- > 0) throw new Error('no signal')
    return takeRanges(body, ranges)
  })
  await expect(read([first, second])).rejects.toThrow('no signal')
  expect(new TextDecoder().decode((await read([first]))[0])).toBe('một')
})

it('fetches a small body at once', async () => {
  const small = Buffer.concat(pieces)
  const { asked, fetchRanges } = fileOf(small)
  await openBody(small.length, fetchRanges)([second])
  expect(asked).toEqual([[{ start: 0, end: small.length }]])
})
