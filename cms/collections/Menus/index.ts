import type { CollectionConfig } from 'payload'
import { agencyAccess } from '../../access/agencyAccess.ts'
import { groups } from '../../admin/groups.ts'
import { menuItems } from './menuItems.ts'

/** The menus of an agency's portal: one document per agency. */
export const Menus: CollectionConfig = {
  slug: 'menus',
  labels: {
    singular: { vi: 'Trình đơn', en: 'Menu' },
    plural: { vi: 'Trình đơn', en: 'Menus' },
  },
  admin: { hideAPIURL: true, group: groups.portal },
  access: agencyAccess('menus'),
  fields: [
    menuItems({
      name: 'main',
      label: { vi: 'Trình đơn chính', en: 'Main menu' },
      levels: 2,
    }),
    menuItems({
      name: 'footer',
      label: { vi: 'Liên kết cuối trang', en: 'Footer links' },
      levels: 1,
    }),
  ],
}
