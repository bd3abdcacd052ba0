import { describe, expect, it } from 'vitest'
import { runsOf, seriesOf } from './seriesOf.ts'

const figures = {
  caption: 'Giấy phép',
  columns: ['Năm', 'Nhà ở', 'Khác'],
  rows: [
    { name: '2023', values: [3, 1] },
    { name: '2024', values: [null, 2] },
    { name: '2025', values: [5] },
  ],
  chart: 'lines' as const,
}

describe('the series of a table', () => {
  it('are its columns but the first', () => {
    expect(seriesOf(figures).map(({ name }) => name)).toEqual(['Nhà ở', 'Khác'])
  })

  it('have a hole where the table has none', () => {
    expect(seriesOf(figures).map(({ values }) => values.map(({ value }) => value))).toEqual([
      [3, null, 5],
      [1, 2, null],
    ])
  })

  it('are drawn in pieces around their holes', () => {
    expect(seriesOf(figures).map((series) => runsOf(series).map((run) => run.map(({ index }) => index)))).toEqual([
      [[0], [2]],
      [[0, 1]],
    ])
  })
})
