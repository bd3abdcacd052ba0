import { APIError, type CollectionBeforeDeleteHook, type CollectionSlug } from 'payload'

type Use = { collection: CollectionSlug; field: string; name: string }

/** Where pictures and files stand that a document cannot do without. */
const uses: Record<'media' | 'files', Use[]> = {
  media: [{ collection: 'galleries', field: 'pictures', name: 'bộ ảnh' }],
  files: [
    { collection: 'legal-documents', field: 'files', name: 'văn bản' },
    { collection: 'publications', field: 'files', name: 'thông tin công khai' },
    { collection: 'consultations', field: 'files', name: 'dự thảo lấy ý kiến' },
    { collection: 'videos', field: 'source.file', name: 'video' },
  ],
}

/** A picture or file that documents are made of is not deleted under them: their pages would lack what they are about. */
export const keepUsed =
  (kind: 'media' | 'files'): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    for (const { collection, field, name } of uses[kind]) {
      const { totalDocs } = await req.payload.db.count({ collection, where: { [field]: { in: [id] } }, req })
      if (totalDocs > 0) throw new APIError(refusal(kind, name), 409, undefined, true)
    }
  }

const refusal = (kind: 'media' | 'files', name: string): string =>
  `${kind === 'media' ? 'Ảnh' : 'Tệp'} này đang được dùng trong một ${name}. Hãy bỏ khỏi ${name} đó trước rồi mới xóa.`
