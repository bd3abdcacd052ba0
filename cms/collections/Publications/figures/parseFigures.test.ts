import { describe, expect, it } from 'vitest'
import { isProblem, parseFigures } from './parseFigures.ts'
import { readNumber } from './readNumber.ts'

describe('a number in a cell', () => {
  it.each([
    ['1.234', 1234],
    ['1.234.567,89', 1_234_567.89],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['-3', -3],
    ['−3', -3],
    ['12,5 %', 12.5],
    ['', null],
    ['–', null],
    ['...', null],
    ['năm', undefined],
    ['1.23.4', undefined],
  ])('%j is %s', (cell, number) => {
    expect(readNumber(cell)).toBe(number)
  })
})

describe('a table that was pasted', () => {
  it('has headings, names and numbers', () => {
    expect(parseFigures('Năm\tThu\tChi\n2022\t1.234,5\t900\r\n2023\t\t950\n')).toEqual({
      columns: ['Năm', 'Thu', 'Chi'],
      rows: [
        { name: '2022', values: [1234.5, 900] },
        { name: '2023', values: [null, 950] },
      ],
    })
  })

  it('can be typed with strokes', () => {
    expect(parseFigures('| Xã | Số hộ |\n| Gia Hưng | 12 |')).toEqual({
      columns: ['Xã', 'Số hộ'],
      rows: [{ name: 'Gia Hưng', values: [12] }],
    })
  })

  it.each([
    ['', 'Dòng đầu là tên các cột'],
    ['Năm\tThu', 'chưa có dòng số liệu'],
    ['Năm\tThu\n2022\t1\t2', 'Dòng 2 có 3 ô'],
    ['Năm\tThu\n\n2022\tnhiều', 'Dòng 3, cột “Thu”: “nhiều” không phải là số'],
    ['Năm\tThu\n\t12', 'Dòng 2 chưa có tên'],
  ])('%j is refused with a reason', (text, reason) => {
    const parsed = parseFigures(text)
    expect(isProblem(parsed) && parsed.vi).toContain(reason)
  })
})
