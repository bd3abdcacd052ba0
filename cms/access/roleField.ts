import type { SelectField } from 'payload'
import { keptByCentralIT } from '../collections/Users/access.ts'
import { type Role, roles } from './matrix.ts'

const labels: Record<Role, Record<'vi' | 'en', string>> = {
  author: { vi: 'Tác giả', en: 'Author' },
  editor: { vi: 'Biên tập viên', en: 'Editor' },
  'editor-in-chief': { vi: 'Tổng biên tập', en: 'Editor-in-chief' },
}

/** What a user is in one of its agencies. */
export const roleField: SelectField = {
  name: 'role',
  type: 'select',
  required: true,
  defaultValue: 'author',
  saveToJWT: true,
  access: keptByCentralIT,
  label: { vi: 'Vai trò', en: 'Role' },
  options: roles.map((value) => ({ value, label: labels[value] })),
}
