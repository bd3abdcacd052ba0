import { constants, inflateSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { SeedLegalDocument, SeedPublication } from '../sectionSchema.ts'
import { type Faces, readFaces } from './openSheet.ts'
import { printLegalDocument } from './printLegalDocument.ts'
import { printPublication } from './printPublication.ts'

const document = SeedLegalDocument.parse({
  kind: 'directive',
  number: '12/QĐ-SNV',
  form: 'Quyết định',
  issuer: 'Sở Nội vụ',
  signer: 'Trịnh Hoài Phương',
  signerPosition: 'Phó Giám đốc',
  issuedOn: '2025-02-03',
  field: 'Cải cách hành chính',
  abstract: { vi: 'Ban hành quy chế làm việc' },
  points: ['Quy chế gồm năm chương: một cửa, lệ phí, thế chấp, Ưu tiên.'],
})

let faces: Faces
beforeAll(async () => {
  faces = await readFaces()
})

/** The letters a reader of the file can copy out, by the tables (CMaps) that map glyphs to letters. */
const lettersOf = (pdf: Buffer): Set<string> => {
  const maps = streamsOf(pdf).filter((stream) => stream.includes('begincmap'))
  const codes = maps.flatMap((map) => [...map.matchAll(/[<\s[]([0-9a-f]{4})>/gi)])
  return new Set(codes.map(([, code = '']) => String.fromCharCode(Number.parseInt(code, 16))))
}

const streamsOf = (pdf: Buffer): string[] =>
  [...pdf.toString('latin1').matchAll(/\bstream\n/g)].flatMap(({ index }) => {
    try {
      return [inflateSync(pdf.subarray(index + 7), { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1')]
    } catch {
      return []
    }
  })

describe('the file of a document', () => {
  it('has the same bytes each time it is printed', async () => {
    const [one, other] = [await printLegalDocument(document, faces), await printLegalDocument(document, faces)]
    expect(one.equals(other)).toBe(true)
  })

  it('can be read by a machine, marks and all', async () => {
    const letters = lettersOf(await printLegalDocument(document, faces))
    for (const letter of 'ÒệđếộƯ') expect(letters, letter).toContain(letter)
  })

  it('says that it is a sample on each of its pages', async () => {
    const long = { ...document, points: Array.from({ length: 40 }, (_, index) => `Nội dung thứ ${index}. `.repeat(12)) }
    const [short, longer] = [await printLegalDocument(document, faces), await printLegalDocument(long, faces)]
    const pages = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length
    expect(pages(short)).toBe(1)
    expect(pages(longer)).toBeGreaterThan(3)
  })
})

it('prints a publication with its facts and tables', async () => {
  const publication = SeedPublication.parse({
    section: 'reports',
    date: '2026-01-10 08:00',
    title: 'Báo cáo năm',
    summary: 'Số liệu chính.',
    facts: { 'Chủ đầu tư': 'Ban Quản lý dự án' },
    tables: [
      {
        caption: { vi: 'Số hồ sơ' },
        columns: ['Năm', 'Hồ sơ'],
        rows: [
          ['2024', 1],
          ['2025', null],
        ],
      },
    ],
  })
  const pdf = await printPublication(publication, { faces, issuer: 'Sở Nội vụ' })
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  expect(pdf.equals(await printPublication(publication, { faces, issuer: 'Sở Nội vụ' }))).toBe(true)
})
