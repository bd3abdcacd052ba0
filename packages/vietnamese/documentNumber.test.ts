import { describe, expect, it } from 'vitest'
import { parseDocumentNumber } from './documentNumber.ts'

describe('document numbers', () => {
  it.each([
    ['123/QĐ-UBND', '123/QĐ-UBND'],
    ['05/2018/NQ-HĐND', '05/2018/NQ-HĐND'],
    ['15/2020/NĐCP', '15/2020/NĐ-CP'],
    ['01 /2018/TT-VPCP', '01/2018/TT-VPCP'],
    ['421/QĐ-VP.UBND', '421/QĐ-VP.UBND'],
    ['123 qd ubnd', '123/QĐ-UBND'],
    ['5 2018 nq hdnd', '5/2018/NQ-HĐND'],
    ['Luật số 146/2025/QH15', '146/2025/QH15'],
    ['Luật 47/2014/QH13', '47/2014/QH13'],
    ['Nghị định 126/2020/NĐ-CP', '126/2020/NĐ-CP'],
    ['105/2025/NĐ- CP', '105/2025/NĐ-CP'],
    ['SỐ 64/QĐ-NHNN', '64/QĐ-NHNN'],
    ['4864/QĐ-BCA-C06', '4864/QĐ-BCA-C06'],
    ['290/2005/QĐ-TTg', '290/2005/QĐ-TTg'],
    ['290/2005/qđ-ttg', '290/2005/QĐ-TTg'],
    ['20/2013/TTLT-BYT-BCT-BNN', '20/2013/TTLT-BYT-BCT-BNN'],
    ['46/2005/TTLT', '46/2005/TTLT'],
    ['4472/QÐ-BTC', '4472/QĐ-BTC'],
    ['QĐ/0001-BCA', '0001/QĐ-BCA'],
    ['QĐ2338-BTP', '2338/QĐ-BTP'],
    ['116/2017/NĐ-CP'.normalize('NFD'), '116/2017/NĐ-CP'],
  ])('reads %j as %s', (given, expected) => {
    expect(parseDocumentNumber(given)?.text).toBe(expected)
  })

  it('tells the parts', () => {
    expect(parseDocumentNumber('05/2018/NQ-HĐND')).toEqual({
      number: '05',
      year: '2018',
      kind: 'NQ',
      issuer: 'HĐND',
      text: '05/2018/NQ-HĐND',
      key: '5-2018-nq-hdnd',
    })
  })

  it('has one key for all ways to write the same number', () => {
    const keys = ['05/2018/NĐ-CP', '5 2018 nd cp', '05/2018/NĐCP', '5/2018/nđ-cp'].map(
      (text) => parseDocumentNumber(text)?.key,
    )
    expect(new Set(keys)).toEqual(new Set(['5-2018-nd-cp']))
  })

  it.each(['', '9303', '1.000253', '31/5/2018', 'Luật Đất đai', '12 a b c d e f g', '2018/2019/2020'])(
    'leaves %j alone',
    (given) => {
      expect(parseDocumentNumber(given)).toBeUndefined()
    },
  )
})
