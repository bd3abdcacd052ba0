import { z } from 'zod'

/** National code of a procedure in its short form, e.g. `1.000253`. */
export const ProcedureCode = z.string().regex(/^\d\.\d{6}$/)

/** One way to hand in a dossier: how, how long it takes, what it costs. Texts as the national catalogue gives them. */
export const SubmissionMethod = z.object({
  method: z.string(),
  duration: z.string().optional(),
  fee: z.string().optional(),
  description: z.string().optional(),
})

/** One paper of a dossier with its form and the number of copies. */
export const DossierItem = z.object({
  group: z.string().optional(),
  name: z.string(),
  form: z.string().optional(),
  copies: z.string().optional(),
})

export const LegalBasis = z.object({ title: z.string(), number: z.string().optional() })

/**
 * A table of the catalogue: `rows` where its cells could be told apart with certainty, else `text` holds
 * everything that stood there. Nothing of the source is lost either way.
 */
const table = <T extends z.ZodType>(row: T) => z.object({ rows: z.array(row), text: z.string() })

/** An administrative procedure (thủ tục hành chính) of the national catalogue. */
export const Procedure = z.object({
  id: z.string(),
  code: ProcedureCode,
  name: z.string(),
  /** Lĩnh vực. */
  field: z.string(),
  /** Cấp thực hiện, e.g. `Cấp xã`. */
  level: z.string().optional(),
  /** Loại thủ tục. */
  type: z.string().optional(),
  decisionNumber: z.string().optional(),
  /** Đối tượng thực hiện. */
  subjects: z.array(z.string()),
  /** Cơ quan thực hiện. */
  executingAgency: z.string().optional(),
  /** Cơ quan có thẩm quyền. */
  competentAuthority: z.string().optional(),
  /** Cơ quan được ủy quyền. */
  delegatedAuthority: z.string().optional(),
  /** Cơ quan phối hợp. */
  coordinatingAgency: z.string().optional(),
  /** Địa chỉ tiếp nhận hồ sơ. */
  receivingAddress: z.string().optional(),
  /** Trình tự thực hiện: lines apart by `\n`. */
  steps: z.string().optional(),
  methods: table(SubmissionMethod),
  dossier: table(DossierItem),
  legalBases: table(LegalBasis),
  /** Yêu cầu, điều kiện thực hiện. */
  conditions: z.string().optional(),
  /** Kết quả xử lý. */
  result: z.string().optional(),
  related: z.string().optional(),
  /** Ids of the procedure at online service portals, by portal, e.g. `{ national: '019d2bf7-…' }`. */
  externalIds: z.record(z.string(), z.string()),
  updatedAt: z.iso.datetime(),
})
export type Procedure = z.infer<typeof Procedure>
