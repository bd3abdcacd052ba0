import { expect, it } from 'vitest'
import { compare } from './compare.ts'

it('orders names as a Vietnamese dictionary does', () => {
  const names = ['Yên Mô', 'Đông Sơn', 'Dũng', 'Ấn', 'An', 'Ăng', 'Phường 10', 'Phường 2']
  expect(names.toSorted(compare)).toEqual(['An', 'Ăng', 'Ấn', 'Dũng', 'Đông Sơn', 'Phường 2', 'Phường 10', 'Yên Mô'])
})
