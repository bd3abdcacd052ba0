import { describe, expect, it } from 'vitest'
import { longProcedureCode, normalizeProcedureCode, parseProcedureCode } from './procedureCode.ts'

describe('codes of procedures', () => {
  it.each([
    ['1.000253', '1.000253'],
    [' 2.002650 ', '2.002650'],
    ['1.000494.000.00.00.H29', '1.000494'],
    ['1.000494.000.00.10.h42', '1.000494'],
    ['3. 000251', '3.000251'],
  ])('%j is %s', (given, expected) => {
    expect(normalizeProcedureCode(given)).toBe(expected)
  })

  it.each(['', '1.00025', '1.0002533', 'TTHC-1', '1.000494.H29', '1.000494.000.00.00'])('%j is none', (given) => {
    expect(normalizeProcedureCode(given)).toBeUndefined()
  })

  it('come apart and together again', () => {
    const long = '1.000494.000.00.10.H42'
    const parts = parseProcedureCode(long)
    expect(parts).toEqual({ code: '1.000494', agency: '000.00.10.H42' })
    expect(longProcedureCode('1.000494', '000.00.10.H42')).toBe(long)
  })
})
