import type { CollectionConfig } from 'payload'
import { agencyAccess } from '../../access/agencyAccess.ts'
import { groups } from '../../admin/groups.ts'
import { homeBlocks } from './blocks.ts'

/** The home page of an agency's portal as blocks: one document per agency. */
export const Homes: CollectionConfig = {
  slug: 'homes',
  labels: {
    singular: { vi: 'Trang chủ', en: 'Home page' },
    plural: { vi: 'Trang chủ', en: 'Home page' },
  },
  admin: { hideAPIURL: true, group: groups.portal },
  access: agencyAccess('homes'),
  fields: [
    {
      name: 'blocks',
      type: 'blocks',
      maxRows: 20,
      label: { vi: 'Các khối của trang chủ', en: 'Blocks' },
      labels: { singular: { vi: 'khối', en: 'block' }, plural: { vi: 'khối', en: 'blocks' } },
      admin: {
        initCollapsed: true,
        description: {
          vi: 'Chọn khối và kéo để xếp thứ tự, nhiều nhất 20 khối. Để trống: cổng dùng trang chủ mẫu hợp với loại cơ quan.',
          en: 'Choose blocks and drag them into order, 20 at most. Empty: the default of your kind of agency.',
        },
      },
      blocks: homeBlocks,
    },
  ],
}
