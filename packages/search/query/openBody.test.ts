import { deflateRawSync } from 'node:zlib'
import { expect, it } from 'vitest'
import type { Range } from '../format/head.ts'
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
  expect(joined(places)).toEqual(ranges)
})

const pieces = ['một', 'hai', 'ba'].map((text) => deflateRawSync(Buffer.from(text)))
const body = Buffer.concat([...pieces, Buffer.alloc(10_000)])
const first: Range = { start: 0, end: pieces[0]?.length ?? 0 }
const second: Range = { start: first.end, end: first.end + (pieces[1]?.length ?? 0) }

it('reads pieces in the order asked for, and none again that came along before', async () => {
  const asked: Range[] = []
  const read = openBody(body.length, async (range) => {
    asked.push(range)
    return body.subarray(range.start, range.end)
  })
  expect((await read([second, first])).map((bytes) => new TextDecoder().decode(bytes))).toEqual(['hai', 'một'])
  await read([second])
  expect(asked).toEqual([{ start: 0, end: second.end }])
})

it('fetches a small body at once', async () => {
  const asked: Range[] = []
  const small = Buffer.concat(pieces)
  const read = openBody(small.length, async (range) => {
    asked.push(range)
    return small.subarray(range.start, range.end)
  })
  await read([second])
  expect(asked).toEqual([{ start: 0, end: small.length }])
})
