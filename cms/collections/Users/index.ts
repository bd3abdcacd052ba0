import type { CollectionConfig } from 'payload'
import { groups } from '../../admin/groups.ts'
import { readEnvironment } from '../../environment.ts'
import { keptByCentralIT, usersAccess } from './access.ts'
import { agenciesField } from './agenciesField.ts'
import { refusedDoors } from './refusedDoors.ts'

const hours = 60 * 60

/** The people who log in. Their roles in agencies stand in `agencies`. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: {
    singular: { vi: 'Người dùng', en: 'User' },
    plural: { vi: 'Người dùng', en: 'Users' },
  },
  admin: {
    hideAPIURL: true,
    group: groups.administration,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'provinceRole', 'updatedAt'],
    listSearchableFields: ['name', 'email'],
  },
  auth: {
    tokenExpiration: 8 * hours,
    maxLoginAttempts: 5,
    lockTime: 15 * 60 * 1000,
    useAPIKey: false,
    useSessions: true,
    cookies: { sameSite: 'Lax', secure: readEnvironment().cmsOrigin.startsWith('https:') },
  },
  access: usersAccess,
  endpoints: refusedDoors,
  fields: [
    {
      name: 'email',
      type: 'email',
      required: true,
      unique: true,
      access: { update: keptByCentralIT.update },
      label: { vi: 'Địa chỉ email', en: 'E-mail' },
    },
    { name: 'name', type: 'text', required: true, saveToJWT: true, label: { vi: 'Họ và tên', en: 'Name' } },
    {
      name: 'provinceRole',
      type: 'select',
      saveToJWT: true,
      access: keptByCentralIT,
      label: { vi: 'Vai trò toàn tỉnh', en: 'Province-wide role' },
      admin: {
        position: 'sidebar',
        description: {
          vi: 'Để trống nếu người dùng chỉ làm việc trong cơ quan của mình.',
          en: 'Leave empty for people who work in their own agencies only.',
        },
      },
      options: [{ value: 'central-it', label: { vi: 'Trung tâm CNTT tỉnh', en: 'Central IT' } }],
    },
    agenciesField,
  ],
}
