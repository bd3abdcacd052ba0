import { expect, it } from 'vitest'
import { roundLength } from './columns.ts'
import { decodeHead, encodeHead, type LayerHead } from './head.ts'

it('a head comes back as it was, whatever lengths fields have', () => {
  const head: LayerHead = {
    cards: [{ documents: 2, place: { start: 0, end: 40 } }],
    terms: [
      { separator: '', place: { start: 40, end: 100 } },
      { separator: 'gia"\\', place: { start: 100, end: 107 } },
    ],
    facets: { start: 107, end: 110 },
    syllables: { start: 110, end: 120 },
    lengths: [[0, 4, 8], [], Array.from({ length: 300 }, (_, place) => roundLength(place ** 2))],
  }
  expect(decodeHead(encodeHead(head))).toEqual(head)
})
