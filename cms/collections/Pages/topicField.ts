import { PageTopic } from '@trangan/contract'
import type { SelectField } from 'payload'
import { presetByLink } from '../../fields/presetByLink.ts'

const labels: Record<PageTopic, Record<'vi' | 'en', string>> = {
  functions: { vi: 'Chức năng, nhiệm vụ, quyền hạn', en: 'Functions and powers' },
  history: { vi: 'Quá trình hình thành và phát triển', en: 'History' },
  structure: { vi: 'Cơ cấu tổ chức', en: 'Structure' },
  contact: { vi: 'Thông tin liên hệ', en: 'Contact' },
  map: { vi: 'Bản đồ hành chính', en: 'Map' },
  'natural-conditions': { vi: 'Điều kiện tự nhiên', en: 'Natural conditions' },
  heritage: { vi: 'Di tích, danh thắng, văn hóa truyền thống', en: 'Heritage' },
}

/** What a page tells of, so that the portal's obligations can be checked off. */
export const topicField: SelectField = {
  name: 'topic',
  type: 'select',
  hooks: { beforeValidate: [presetByLink('topic', PageTopic.options)] },
  label: { vi: 'Chủ đề bắt buộc', en: 'Required topic' },
  options: PageTopic.options.map((value) => ({ value, label: labels[value] })),
  admin: {
    position: 'sidebar',
    description: {
      vi: 'Chọn khi trang này đáp ứng một mục mà Nghị định 42/2022/NĐ-CP yêu cầu.',
      en: 'Choose it when the page answers to a section that Decree 42/2022/NĐ-CP asks for.',
    },
  },
}
