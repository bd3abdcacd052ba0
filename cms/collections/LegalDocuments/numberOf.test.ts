import { describe, expect, it } from 'vitest'
import { numberOf } from './numberOf.ts'

describe('the number of a document', () => {
  it.each([
    ['123/QĐ-UBND', '123/QĐ-UBND'],
    ['123 qd ubnd', '123/QĐ-UBND'],
    ['01 /2018/TT-VPCP', '01/2018/TT-VPCP'],
    ['Số: 05/2018/NQ-HĐND', '05/2018/NQ-HĐND'],
    ['Quyết định số 421/QĐ-VP.UBND', '421/QĐ-VP.UBND'],
    ['15/2020/NĐCP', '15/2020/NĐCP'],
    ['4472/QÐ-BTC', '4472/QĐ-BTC'],
    ['25-NQ/TW', '25-NQ/TW'],
  ])('%j is printed as %s', (typed, printed) => {
    expect(numberOf(typed).printed).toBe(printed)
  })

  it('has one key for all ways to write it', () => {
    const keys = ['05/2018/NĐ-CP', '5 2018 nd cp', '05 / 2018 / NĐCP', 'Nghị định số 05/2018/NĐ-CP']
    expect(new Set(keys.map((typed) => numberOf(typed).key))).toEqual(new Set(['5-2018-nd-cp']))
  })

  it('that follows no rule is kept, with a key of its letters and digits', () => {
    expect(numberOf('Thông báo không số')).toEqual({ printed: 'Thông báo không số', key: 'thong-bao-khong-so' })
  })
})
