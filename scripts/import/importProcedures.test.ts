import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import { exampleFile } from './examples/exampleFile.ts'
import { inMemoryRegistry } from './examples/inMemoryRegistry.ts'
import { type Place, placeBy, readRuleTable } from './fieldOwners.ts'
import { importProcedures } from './importProcedures.ts'
import { type Line, readLines } from './readLines.ts'
import { reportToSummary, reportToText } from './report.ts'

const place: Place = ({ field }) =>
  field === 'Tòa án' ? { kind: 'unplaced', reason: 'courts' } : { kind: 'placed', agencies: ['one'] }

const example = () => readLines(fileURLToPath(exampleFile))

async function* linesOf(...texts: string[]): AsyncGenerator<Line> {
  for (const [index, text] of texts.entries()) yield { number: index + 1, text }
}

const exampleLines = async () => (await readFile(exampleFile, 'utf8')).trimEnd().split('\n')

describe('an import', () => {
  it('brings in every line and says what it could not place', async () => {
    const registry = inMemoryRegistry()
    const report = await importProcedures({ lines: example(), registry, place, batchSize: 4 })
    expect(report).toMatchObject({ imported: 13, changed: 0, unchanged: 0, refused: [], malformed: [] })
    expect(report.unplaced.map(({ procedure, reason }) => [procedure.code, reason])).toEqual([['3.000163', 'courts']])
    expect(registry.all()).toHaveLength(13)
  })

  it('writes nothing the second time', async () => {
    const registry = inMemoryRegistry()
    await importProcedures({ lines: example(), registry, place })
    const write = vi.spyOn(registry, 'write')
    const report = await importProcedures({ lines: example(), registry, place })
    expect(report).toMatchObject({ imported: 0, changed: 0, unchanged: 13 })
    expect(write).not.toHaveBeenCalled()
  })

  it('writes only what the catalogue has changed, and keeps the agencies that people chose', async () => {
    const registry = inMemoryRegistry()
    await importProcedures({ lines: example(), registry, place })
    registry.choose('1.000253', ['two'])
    const lines = (await exampleLines()).map((line) =>
      line.includes('"1.000253"') ? line.replace('QĐ/0001-BCA', '5/QĐ-BCA') : line,
    )
    const report = await importProcedures({ lines: linesOf(...lines), registry, place })
    expect(report).toMatchObject({ imported: 0, changed: 1, unchanged: 12 })
    const changed = registry.all().find(({ procedure }) => procedure.code === '1.000253')
    expect(changed).toMatchObject({ agencies: ['two'], procedure: { decisionNumber: '5/QĐ-BCA' } })
  })

  it('places what had no agency once there is one', async () => {
    const registry = inMemoryRegistry()
    await importProcedures({ lines: example(), registry, place })
    const everywhere: Place = () => ({ kind: 'placed', agencies: ['one'] })
    const report = await importProcedures({ lines: example(), registry, place: everywhere })
    expect(report).toMatchObject({ changed: 1, unchanged: 12, unplaced: [] })
  })

  it('leaves out malformed lines by their numbers and takes the rest', async () => {
    const [first = '', second = ''] = await exampleLines()
    const lines = linesOf('{broken', first, '', '{"ma_thu_tuc":"12","ten_thu_tuc":" "}', first, second)
    const report = await importProcedures({ lines, registry: inMemoryRegistry(), place })
    expect(report.imported).toBe(2)
    expect(report.malformed).toEqual([
      { line: 1, reason: 'is not JSON' },
      { line: 4, reason: expect.stringContaining('ma_thu_tuc: is no procedure code; ten_thu_tuc: is empty') },
      { line: 5, reason: '1.000253 came before' },
    ])
  })

  it('takes the rest of a batch when the CMS refuses one of it', async () => {
    const registry = inMemoryRegistry({ refuses: '2.001023' })
    const report = await importProcedures({ lines: example(), registry, place })
    expect(report).toMatchObject({ imported: 12, refused: [{ code: '2.001023', reason: 'refused by the test' }] })
  })

  it('reports by reason', async () => {
    const report = await importProcedures({ lines: example(), registry: inMemoryRegistry(), place })
    expect(reportToSummary(report)).toContain('  1 unplaced: courts')
    expect(reportToText(report)).toMatch(/Unplaced, courts \(1\):\n {2}3\.000163 {2}Tòa án: /)
  })
})

describe('the rule table', async () => {
  const table = await readRuleTable()
  const agencies = [
    { id: 'stp', kind: 'department', name: 'Sở Tư pháp' },
    { id: 'vp', kind: 'office', name: 'Văn phòng Ủy ban nhân dân tỉnh Ninh Bình' },
    { id: 'hl', kind: 'district', name: 'UBND huyện Hoa Lư' },
    { id: 'ks', kind: 'district', name: 'UBND huyện Kim Sơn' },
  ] as const
  const find = placeBy(table, [...agencies])

  it.each([
    ['Công chứng', 'Cấp tỉnh', ['stp']],
    ['CÔNG CHỨNG', 'Cấp tỉnh', ['stp']],
    ['Hộ tịch'.normalize('NFD'), 'Cấp xã', ['stp', 'hl', 'ks']],
    ['Hộ tịch', 'Cấp tỉnh', ['stp']],
    ['Thuế', 'Cấp bộ, Cấp tỉnh, Cấp xã', ['vp']],
    ['Thu BHXH, BHYT, BHTN, BH tai nạn lao động, BNN', 'Cấp tỉnh', ['vp']],
  ])('gives %s (%s) to %j', (field, level, owners) => {
    expect(find({ field, level })).toEqual({ kind: 'placed', agencies: owners })
  })

  it.each([
    ['Tòa án', 'courts are no agencies of the province'],
    ['Cờ vua', 'no rule for the field "Cờ vua"'],
    ['Đường sắt', 'the CMS has no agency named Sở Giao thông vận tải'],
  ])('says why nobody gets %s', (field, reason) => {
    expect(find({ field, level: 'Cấp tỉnh' })).toEqual({ kind: 'unplaced', reason })
  })
})
