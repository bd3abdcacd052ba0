import { expect, it } from 'vitest'
import { inUtf8 } from './inUtf8.ts'

it('A page of pieces is the same as UTF-8 as in one, also when a piece comes again', () => {
  const pages = [['một'], ['đầu ', 'chung ', 'cuối'], ['', 'chung ', 'khác ', 'nữa', '🎉'], []]
  for (const pieces of [...pages, ...pages]) expect(Buffer.from(inUtf8(pieces)).toString()).toBe(pieces.join(''))
})

it('Many different pieces are no fault', () => {
  for (let number = 0; number < 200; number += 1)
    expect(Buffer.from(inUtf8(['<', `mảnh ${number}`, '>'])).toString()).toBe(`<mảnh ${number}>`)
})
