import type { z } from 'zod'

/** Kinds of published content, as editors call them. */
const kinds: Record<string, string> = {
  agencies: 'Cơ quan',
  appointments: 'Lịch làm việc',
  articles: 'Bài viết',
  categories: 'Chuyên mục',
  consultations: 'Lấy ý kiến dự thảo',
  events: 'Sự kiện',
  files: 'Tệp',
  galleries: 'Bộ ảnh',
  homes: 'Trang chủ',
  'legal-documents': 'Văn bản',
  media: 'Ảnh',
  menus: 'Trình đơn',
  pages: 'Trang nội dung',
  people: 'Lãnh đạo, cán bộ',
  procedures: 'Thủ tục',
  publications: 'Thông tin công khai',
  questions: 'Hỏi đáp',
  synonyms: 'Từ đồng nghĩa',
  units: 'Phòng, đơn vị',
  videos: 'Video',
  'website-groups': 'Nhóm liên kết',
}

type Details = { collection: string; id: string; title?: string | undefined; problems: string[] }

/** A published document that cannot be shown: names the document, the fields, and what the editor does about it. */
export class InvalidContent extends Error {
  readonly collection: string
  readonly id: string

  constructor({ collection, id, title, problems }: Details) {
    const name = `${kinds[collection] ?? collection} ${title ? `“${title}” ` : ''}(${collection}/${id})`
    super(`${name} chưa dựng được: ${problems.join('; ')}. Mở nội dung này trong CMS, sửa rồi xuất bản lại.`)
    this.name = 'InvalidContent'
    this.collection = collection
    this.id = id
  }
}

/** What is wrong with a field, in words. */
export const problemOf = (issue: z.core.$ZodIssue): string => {
  const field = issue.path.join('.') || 'nội dung'
  const isMissing = issue.code === 'invalid_type' && issue.input === undefined
  return isMissing ? `thiếu “${field}”` : `“${field}” không hợp lệ (${issue.message})`
}
