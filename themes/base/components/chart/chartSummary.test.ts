import { describe, expect, it } from 'vitest'
import { wordsIn } from '../../../words.ts'
import { chartSummary } from './chartSummary.ts'

const rows = [
  { name: '2023', values: [3, null] },
  { name: '2024', values: [7, null] },
  { name: '2025', values: [5, null] },
]
const figures = { caption: 'Giấy phép', columns: ['Năm', 'Nhà ở', 'Khác'], rows, chart: 'lines' as const }

describe('a chart in words', () => {
  it('says where lines begin and end, and what has no figures', () => {
    expect(chartSummary(figures, wordsIn('vi'), String)).toBe(
      'Giấy phép. Nhà ở: từ 3 (2023), đến 5 (2025); Khác: không có số liệu.',
    )
  })

  it('says which bars are the longest and the shortest', () => {
    expect(chartSummary({ ...figures, chart: 'bars' }, wordsIn('en'), String)).toContain(
      'Nhà ở: highest 7 (2024), lowest 3 (2023)',
    )
  })
})
