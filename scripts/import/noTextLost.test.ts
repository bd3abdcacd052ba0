import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type CrawledProcedure, parseLine } from './crawledProcedure.ts'
import { exampleFile, wholeFile } from './examples/exampleFile.ts'
import { readLines } from './readLines.ts'
import { type CatalogueProcedure, toProcedure } from './toProcedure.ts'

type Source = Exclude<keyof CrawledProcedure, 'detail_url' | 'formality_id'>

/** Where the text of each field of the source went, in the order in which it stood there. */
const destinations: Record<Source, (procedure: CatalogueProcedure) => (string | undefined)[]> = {
  ma_thu_tuc: ({ code }) => [code],
  ten_thu_tuc: ({ name }) => [name],
  linh_vuc: ({ field }) => [field],
  so_quyet_dinh: ({ decisionNumber }) => [decisionNumber],
  cap_thuc_hien: ({ level }) => [level],
  loai_thu_tuc: ({ type }) => [type],
  doi_tuong_thuc_hien: ({ subjects }) => [subjects.join(', ')],
  co_quan_co_tham_quyen: ({ competentAuthority }) => [competentAuthority],
  dia_chi_tiep_nhan: ({ receivingAddress }) => [receivingAddress],
  co_quan_duoc_uy_quyen: ({ delegatedAuthority }) => [delegatedAuthority],
  co_quan_phoi_hop: ({ coordinatingAgency }) => [coordinatingAgency],
  thu_tuc_lien_quan: ({ related }) => [related],
  trinh_tu_thuc_hien: ({ steps }) => [steps],
  co_quan_thuc_hien: ({ executingAgency }) => [executingAgency],
  yeu_cau_dieu_kien: ({ conditions }) => [conditions],
  ket_qua_xu_ly: ({ result }) => [result],
  cach_thuc_thuc_hien: ({ methods: { rows, text } }) => [
    ...rows.flatMap((row) => [row.method, row.duration, row.fee, row.description]),
    text,
  ],
  can_cu_phap_ly: ({ legalBases: { rows, text } }) => [...rows.flatMap((row) => [row.title, row.number]), text],
  thanh_phan_ho_so: ({ dossier: { rows, text } }) => [
    ...rows.flatMap((row, index) => [
      row.group === rows[index - 1]?.group ? undefined : row.group,
      row.name,
      row.form,
      row.copies,
    ]),
    text,
  ],
}

/** Heads of tables and furniture of the page: not of the procedure, the same on every page. */
const boilerplate = [
  'Hình thức nộpThời gianPhí, lệ phíMô tả',
  'Tên giấy tờMẫu đơn, tờ khaiSố lượng',
  'Tên văn bản pháp lýMã văn bản',
  'Chọn cơ quan thực hiệnTỉnh/ Thành phốBộ ngành-- Chọn Tỉnh/ Thành phố --Phường/ XãSở-- Chọn Phường/ Xã --Hệ thống chỉ hiển thị những cơ quan đã áp dụng dịch vụ công trực tuyếnNộp hồ sơ',
  'Chọn cơ quan thực hiệnTỉnh/ Thành phốBộ ngành-- Chọn Bộ ngành --Đơn vị-- Chọn Cơ sở --Nộp hồ sơ',
  'Từ khóa',
  'Mô tả',
  'Không có thông tin',
]

/** Letters and digits in their order, without what says nothing: spaces, invisible characters, our own brackets and colons. */
const essence = (text: string, field: Source): string => {
  const bare = boilerplate.reduce((left, phrase) => left.replaceAll(phrase, ''), text.normalize('NFC'))
  const visible = bare.replace(/[\s\u00ad\u200b\u2060\ufeff]/g, '')
  if (field === 'ket_qua_xu_ly') return visible.replace(/[():]/g, '')
  return field === 'thanh_phan_ho_so' ? visible.replaceAll('--', '') : visible
}

const isSource = (field: string): field is Source => Object.hasOwn(destinations, field)

const lossesIn = (crawled: CrawledProcedure): string[] => {
  const procedure = toProcedure(crawled)
  return Object.keys(crawled)
    .filter(isSource)
    .filter((field) => {
      const kept = destinations[field](procedure).filter((text) => text !== undefined)
      return essence(kept.join(''), field) !== essence(crawled[field], field)
    })
    .map((field) => `${crawled.ma_thu_tuc} ${field}`)
}

const lossesOf = async (file: URL) => {
  const losses: string[] = []
  let count = 0
  for await (const line of readLines(fileURLToPath(file))) {
    const parsed = parseLine(line.text)
    if (parsed.kind === 'malformed') throw new Error(`line ${line.number}: ${parsed.reason}`)
    losses.push(...lossesIn(parsed.procedure))
    count += 1
  }
  return { losses, count }
}

describe('every character that the catalogue says of a procedure', () => {
  it('is in the result, in its order, for the examples', async () => {
    expect(await lossesOf(exampleFile)).toEqual({ losses: [], count: 13 })
  })

  it('is in the result, in its order, for the whole catalogue', async ({ skip }) => {
    if (!existsSync(wholeFile)) return skip('the crawled catalogue is not on this machine')
    const { losses, count } = await lossesOf(wholeFile)
    expect(losses).toEqual([])
    expect(count).toBeGreaterThan(1_000)
  })
})
