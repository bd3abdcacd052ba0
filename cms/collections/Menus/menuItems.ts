import { Section } from '@trangan/contract'
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

const sectionLabels: Record<Section, Bilingual> = {
  home: { vi: 'Trang chủ', en: 'Home' },
  news: { vi: 'Tin tức – sự kiện', en: 'News' },
  announcements: { vi: 'Thông báo', en: 'Announcements' },
  introduction: { vi: 'Giới thiệu', en: 'Introduction' },
  organisation: { vi: 'Cơ cấu tổ chức', en: 'Organisation' },
  procedures: { vi: 'Thủ tục hành chính', en: 'Procedures' },
  'legal-documents': { vi: 'Văn bản', en: 'Legal documents' },
  policies: { vi: 'Phổ biến pháp luật, chế độ chính sách', en: 'Law and policies' },
  plans: { vi: 'Chiến lược, quy hoạch, kế hoạch', en: 'Strategies and plans' },
  projects: { vi: 'Dự án đầu tư', en: 'Investment projects' },
  procurement: { vi: 'Đấu thầu, mua sắm công', en: 'Procurement' },
  reports: { vi: 'Thống kê, báo cáo', en: 'Statistics and reports' },
  research: { vi: 'Đề tài khoa học', en: 'Research' },
  finances: { vi: 'Công khai tài chính', en: 'Financial disclosure' },
  consultations: { vi: 'Góp ý dự thảo', en: 'Consultations' },
  questions: { vi: 'Hỏi đáp', en: 'Questions and answers' },
  calendar: { vi: 'Lịch làm việc của lãnh đạo', en: 'Leaders’ calendar' },
  events: { vi: 'Sự kiện', en: 'Events' },
  galleries: { vi: 'Thư viện ảnh', en: 'Galleries' },
  videos: { vi: 'Video', en: 'Videos' },
  'website-links': { vi: 'Liên kết website', en: 'Website links' },
  'site-map': { vi: 'Sơ đồ trang', en: 'Site map' },
  search: { vi: 'Tìm kiếm', en: 'Search' },
}

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
      options: Section.options.map((value) => ({ value, label: sectionLabels[value] })),
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
