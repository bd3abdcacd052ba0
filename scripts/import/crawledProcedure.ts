import { normalizeProcedureCode } from '@trangan/services'
import { z } from 'zod'

const cell = z.string().default('')
const required = z.string().trim().min(1, 'is empty')

/** A line of the national catalogue as it was crawled; `raw_text`, which repeats the other fields, is left out. */
export const CrawledProcedure = z.object({
  ma_thu_tuc: required.refine((code) => normalizeProcedureCode(code) !== undefined, 'is no procedure code'),
  ten_thu_tuc: required,
  linh_vuc: required,
  detail_url: cell,
  formality_id: cell,
  so_quyet_dinh: cell,
  cap_thuc_hien: cell,
  loai_thu_tuc: cell,
  doi_tuong_thuc_hien: cell,
  co_quan_co_tham_quyen: cell,
  dia_chi_tiep_nhan: cell,
  co_quan_duoc_uy_quyen: cell,
  co_quan_phoi_hop: cell,
  thu_tuc_lien_quan: cell,
  trinh_tu_thuc_hien: cell,
  cach_thuc_thuc_hien: cell,
  thanh_phan_ho_so: cell,
  can_cu_phap_ly: cell,
  co_quan_thuc_hien: cell,
  yeu_cau_dieu_kien: cell,
  ket_qua_xu_ly: cell,
})
export type CrawledProcedure = z.infer<typeof CrawledProcedure>

/** A line that was understood, or why it was not. */
export type ParsedLine = { kind: 'procedure'; procedure: CrawledProcedure } | { kind: 'malformed'; reason: string }

/** Reads one line of the file. */
export const parseLine = (text: string): ParsedLine => {
  const json = parseJson(text)
  if (json === undefined) return { kind: 'malformed', reason: 'is not JSON' }
  const result = CrawledProcedure.safeParse(json)
  if (result.success) return { kind: 'procedure', procedure: result.data }
  const reasons = result.error.issues.map((issue) => `${issue.path.join('.') || 'line'}: ${issue.message}`)
  return { kind: 'malformed', reason: reasons.join('; ') }
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
