import type { z } from 'zod'

/** Kinds of published content, as editors call them. */
const kinds: Record<string, string> = {
  agencies: 'Cơ quan',
  articles: 'Bài viết',
  categories: 'Chuyên mục',
  files: 'Tệp',
  media: 'Ảnh',
  menus: 'Trình đơn',
  pages: 'Trang nội dung',
  procedures: 'Thủ tục',
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
