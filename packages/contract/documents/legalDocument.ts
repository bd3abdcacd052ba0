import { z } from 'zod'
import { LocalizedRichText, LocalizedText } from './text.ts'

/** `legislation`: văn bản quy phạm pháp luật; `directive`: văn bản chỉ đạo, điều hành. */
export const LegalDocumentKind = z.enum(['legislation', 'directive'])
export type LegalDocumentKind = z.infer<typeof LegalDocumentKind>

/** Tình trạng hiệu lực, as the national database of legal documents names it. */
export const EffectState = z.enum(['pending', 'in-force', 'partly-expired', 'suspended', 'expired'])
export type EffectState = z.infer<typeof EffectState>

/** A legal or directive document (văn bản); unique per agency by number and date of issue. */
export const LegalDocument = z.object({
  id: z.string(),
  slug: z.string(),
  kind: LegalDocumentKind,
  /** As printed on the document, NFC: `123/QĐ-UBND`, `05/2018/NQ-HĐND`. */
  number: z.string(),
  /** Hình thức: `Quyết định`, `Nghị quyết`, `Công văn` … */
  form: z.string(),
  /** Cơ quan ban hành. */
  issuer: z.string(),
  /** Người ký and their position. */
  signer: z.string().optional(),
  signerPosition: z.string().optional(),
  issuedOn: z.iso.date(),
  effectiveOn: z.iso.date().optional(),
  expiredOn: z.iso.date().optional(),
  state: EffectState,
  /** Lĩnh vực. */
  field: z.string(),
  /** Trích yếu. */
  abstract: LocalizedText,
  /** The full text, where it was typed in and not only attached. */
  body: LocalizedRichText.optional(),
  /** Ids of the attached files. */
  files: z.array(z.string()),
  publishedAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
})
export type LegalDocument = z.infer<typeof LegalDocument>
