import { describe, expect, it } from 'vitest'
import { normalizeSpaces, toNfc, toOneLine } from './normalize.ts'

describe('the one form of a text', () => {
  it('composes marks that came decomposed', () => {
    expect(toNfc('Sở Y tế'.normalize('NFD'))).toBe('Sở Y tế')
  })

  it.each([
    ['  Sở\u00a0Y \t tế ', 'Sở Y tế'],
    ['\ufeffThủ\u200b tục', 'Thủ tục'],
    ['Bước 1 \r\n  Bước 2\rBước 3', 'Bước 1\nBước 2\nBước 3'],
    ['a\n\n\n\nb', 'a\n\nb'],
    ['Ninh Bi\u0300nh', 'Ninh Bình'],
    ['', ''],
  ])('tidies %j to %j', (given, expected) => {
    expect(normalizeSpaces(given)).toBe(expected)
  })

  it('puts a title on one line', () => {
    expect(toOneLine('Nghị định\n105/2025/NĐ-CP\n\n')).toBe('Nghị định 105/2025/NĐ-CP')
  })
})
