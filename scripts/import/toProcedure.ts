import type { Procedure } from '@trangan/contract'
import { externalIdOf, normalizeProcedureCode } from '@trangan/services'
import { toOneLine } from '@trangan/vietnamese'
import { parseDossier } from './cells/dossier.ts'
import { parseLegalBases } from './cells/legalBases.ts'
import { parseMethods } from './cells/methods.ts'
import { textOf } from './cells/placeholder.ts'
import { parseResult } from './cells/result.ts'
import { parseSubjects } from './cells/subjects.ts'
import type { CrawledProcedure } from './crawledProcedure.ts'

/** What the catalogue knows of a procedure; the registry adds the rest. */
export type CatalogueProcedure = Omit<Procedure, 'id' | 'updatedAt'>

/** A crawled line as a procedure of ours. No text is lost: what cannot be told apart stays in the `text` of its table. */
export const toProcedure = (crawled: CrawledProcedure): CatalogueProcedure => ({
  code: normalizeProcedureCode(crawled.ma_thu_tuc) ?? crawled.ma_thu_tuc,
  name: toOneLine(crawled.ten_thu_tuc),
  field: toOneLine(crawled.linh_vuc),
  subjects: parseSubjects(crawled.doi_tuong_thuc_hien),
  methods: parseMethods(crawled.cach_thuc_thuc_hien),
  dossier: parseDossier(crawled.thanh_phan_ho_so),
  legalBases: parseLegalBases(crawled.can_cu_phap_ly),
  externalIds: externalIdsOf(crawled),
  ...present({
    level: textOf(crawled.cap_thuc_hien),
    type: textOf(crawled.loai_thu_tuc),
    decisionNumber: textOf(crawled.so_quyet_dinh),
    executingAgency: textOf(crawled.co_quan_thuc_hien),
    competentAuthority: textOf(crawled.co_quan_co_tham_quyen),
    delegatedAuthority: textOf(crawled.co_quan_duoc_uy_quyen),
    coordinatingAgency: textOf(crawled.co_quan_phoi_hop),
    receivingAddress: textOf(crawled.dia_chi_tiep_nhan),
    steps: textOf(crawled.trinh_tu_thuc_hien),
    // Some records have the furniture of the result's cell here.
    conditions: parseResult(crawled.yeu_cau_dieu_kien),
    result: parseResult(crawled.ket_qua_xu_ly),
    related: textOf(crawled.thu_tuc_lien_quan),
  }),
})

/** Where the procedure stands at the national portal: the page that was crawled, and the form to hand it in. */
const externalIdsOf = ({ detail_url, formality_id }: CrawledProcedure): Record<string, string> => {
  const page = externalIdOf(detail_url)
  return {
    ...(page ? { [page.portal]: page.id } : detail_url.trim() && { 'national-address': detail_url.trim() }),
    ...(formality_id.trim() && { 'national-formality': formality_id.trim() }),
  }
}

const present = <T extends Record<string, string | undefined>>(values: T): { [K in keyof T]?: string } => {
  const filled: { [K in keyof T]?: string } = {}
  for (const key in values) if (values[key] !== undefined) filled[key] = values[key]
  return filled
}
