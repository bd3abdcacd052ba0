import type { UIField } from 'payload'

/** Shows in a document's sidebar where it stands on its way to the portals. */
export const publishStatusField: UIField = {
  name: 'publishStatus',
  type: 'ui',
  label: { vi: 'Trên cổng thông tin', en: 'On the portal' },
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/admin/publishing/PublishStatus.tsx#PublishStatus' },
  },
}
