import { Section, sectionNames } from '@trangan/contract'
import type { ArrayField, Field, GroupField } from 'payload'
import { linkable } from '../../fields/linkable.ts'

type Bilingual = Record<'vi' | 'en', string>
type Menu = { name: string; label: Bilingual; levels: number }

/** A list of menu items with as many levels as asked for. */
export const menuItems = ({ name, label, levels }: Menu): ArrayField => ({
  name,
  type: 'array',
  label,
  labels: { singular: { vi: 'Mục', en: 'Item' }, plural: { vi: 'Mục', en: 'Items' } },
  admin: { initCollapsed: true, components: { RowLabel: '/admin/MenuItemLabel.tsx#MenuItemLabel' } },
  fields: [
    { name: 'label', type: 'text', required: true, localized: true, label: { vi: 'Nhãn', en: 'Label' } },
    target,
    ...children(levels),
  ],
})

const children = (levels: number): Field[] =>
  levels > 1 ? [menuItems({ name: 'children', label: { vi: 'Mục con', en: 'Sub-items' }, levels: levels - 1 })] : []

const chosen = (kind: string) => (_: unknown, sibling: { kind?: string }) => sibling.kind === kind

const target: GroupField = {
  name: 'target',
  type: 'group',
  label: { vi: 'Dẫn tới', en: 'Leads to' },
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'section',
      label: { vi: 'Loại đích', en: 'Kind' },
      options: [
        { value: 'section', label: { vi: 'Phần của cổng', en: 'Part of the portal' } },
        { value: 'category', label: { vi: 'Chuyên mục', en: 'Category' } },
        { value: 'document', label: { vi: 'Một nội dung của cơ quan', en: 'A document of the agency' } },
        { value: 'url', label: { vi: 'Địa chỉ ngoài', en: 'Address' } },
      ],
    },
    {
      name: 'section',
      type: 'select',
      required: true,
      label: { vi: 'Phần', en: 'Part' },
      options: Section.options.map((value) => ({ value, label: sectionNames[value] })),
      admin: { condition: chosen('section') },
    },
    {
      name: 'category',
      type: 'relationship',
      relationTo: 'categories',
      required: true,
      label: { vi: 'Chuyên mục', en: 'Category' },
      admin: { condition: chosen('category') },
    },
    {
      name: 'document',
      type: 'relationship',
      relationTo: [...linkable],
      required: true,
      label: { vi: 'Nội dung', en: 'Document' },
      admin: { condition: chosen('document') },
    },
    {
      name: 'href',
      type: 'text',
      required: true,
      label: { vi: 'Địa chỉ', en: 'Address' },
      admin: { condition: chosen('url'), placeholder: 'https://' },
      validate: (
        value: unknown,
        { req, siblingData }: { req: { i18n: { language: string } }; siblingData: { kind?: string } },
      ) =>
        siblingData.kind !== 'url' ||
        /^https?:\/\/\S+$/.test(String(value ?? '')) ||
        (req.i18n.language === 'en' ? 'An address starts with https://' : 'Địa chỉ bắt đầu bằng https://'),
    },
  ],
}
