import { expect, it } from 'vitest'
import { packSeparators, unpackSeparators } from './separators.ts'

it.each([
  [['', 'gia', 'giay ph', 'giay=giâ', '#1'], '0|0gia|3y ph|4=giâ|0#1'],
  [[''], '0'],
  [['', 'a'.repeat(50), `${'a'.repeat(50)}b`], undefined],
])('%j comes back as it was', (separators, packed) => {
  if (packed !== undefined) expect(packSeparators(separators)).toBe(packed)
  expect(unpackSeparators(packSeparators(separators))).toEqual(separators)
})
