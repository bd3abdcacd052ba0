import { normalizeSpaces } from '@trangan/vietnamese'
import { placeholder, textOf } from './placeholder.ts'

/** What the national portal shows below a procedure: keywords, a description, and the form that chooses an office. */
const furniture =
  /(?:Từ khóa(?<keywords>.*?)\s*Mô tả(?<description>.*?))?\s*(?:Chọn cơ quan thực hiệnTỉnh\/ Thành phốBộ ngành-- Chọn (?:Tỉnh\/ Thành phố --Phường\/ XãSở-- Chọn Phường\/ Xã --Hệ thống chỉ hiển thị những cơ quan đã áp dụng dịch vụ công trực tuyến|Bộ ngành --Đơn vị-- Chọn Cơ sở --)Nộp hồ sơ)?$/s

/** Codes of results, each at the end of its result: `KQ.G01.000077`, `000.00.00.G12-KQ0123`, `TP-G15.001`, `VBTT`. */
const code = /Mã: ((?:\d{3}\.\d{2}\.\d{2}\.)?(?:[A-Z]{2}[.-])?[GH]\d{2}[.-](?:KQ)?\d{4,6}|VBTT)/g

/**
 * The results of a procedure, one a line with its code in brackets, without the furniture of the page; keywords and
 * description follow where someone filled them in.
 */
export const parseResult = (cell: string): string | undefined => {
  const text = textOf(cell) ?? ''
  const { keywords, description } = furniture.exec(text)?.groups ?? {}
  const results = text.replace(furniture, '').replace(code, ' (Mã: $1)\n').trim()
  const lines = [results === placeholder ? '' : results, labelled('Từ khóa', keywords), labelled('Mô tả', description)]
  return normalizeSpaces(lines.filter(Boolean).join('\n')) || undefined
}

const labelled = (label: string, value: string | undefined): string =>
  value && value.trim() !== placeholder && value.trim() !== '' ? `${label}: ${value.trim()}` : ''
