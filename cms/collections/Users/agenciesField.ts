import type { ArrayField } from 'payload'
import { type Role, roles } from '../../access/matrix.ts'
import { keptByCentralIT } from './access.ts'

const labels: Record<Role, Record<'vi' | 'en', string>> = {
  author: { vi: 'Tác giả', en: 'Author' },
  editor: { vi: 'Biên tập viên', en: 'Editor' },
  'editor-in-chief': { vi: 'Tổng biên tập', en: 'Editor-in-chief' },
}

/** The agencies a user works for, and what the user is there; the multi-tenant plugin reads it. */
export const agenciesField: ArrayField = {
  name: 'agencies',
  type: 'array',
  saveToJWT: true,
  access: keptByCentralIT,
  label: { vi: 'Cơ quan và vai trò', en: 'Agencies and roles' },
  labels: { singular: { vi: 'Cơ quan', en: 'Agency' }, plural: { vi: 'cơ quan', en: 'agencies' } },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'agency',
          type: 'relationship',
          relationTo: 'agencies',
          required: true,
          index: true,
          saveToJWT: true,
          access: keptByCentralIT,
          label: { vi: 'Cơ quan', en: 'Agency' },
          admin: { allowCreate: false, allowEdit: false, width: '60%' },
        },
        {
          name: 'role',
          type: 'select',
          required: true,
          defaultValue: 'author',
          saveToJWT: true,
          access: keptByCentralIT,
          label: { vi: 'Vai trò', en: 'Role' },
          options: roles.map((value) => ({ value, label: labels[value] })),
          admin: { width: '40%' },
        },
      ],
    },
  ],
}
