import { randomBytes } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { packPieces } from './packPieces.ts'

const encode = (items: Uint8Array[]) => Buffer.concat(items)

it('packs neighbours into files of about the wanted size compressed, all of them once and in order', () => {
  const items = Array.from({ length: 400 }, (_, number) =>
    Buffer.from(`${randomBytes(number % 40).toString('base64')} `),
  )
  const packed = packPieces({ items, target: 1000, encode })
  expect(packed.flatMap((piece) => piece.items)).toEqual(items)
  for (const { bytes } of packed) expect(deflateRawSync(bytes).length).toBeLessThanOrEqual(1500)
  expect(packed.length).toBeLessThan(30)
})

it('gives items that are too big for any file one each', () => {
  const items = Array.from({ length: 5 }, () => randomBytes(700))
  expect(packPieces({ items, target: 450, encode }).map((piece) => piece.items.length)).toEqual([1, 1, 1, 1, 1])
})
