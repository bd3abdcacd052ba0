import type { CollectionConfig, TextField } from 'payload'
import { z } from 'zod'
import { agencyAccess } from '../../access/agencyAccess.ts'
import { groups } from '../../admin/groups.ts'
import { hasWords, longestPhrase } from './hasWords.ts'

/** Words that people type in the search of a portal, and what the agency calls the same. */
export const Synonyms: CollectionConfig = {
  slug: 'synonyms',
  labels: {
    singular: { vi: 'Từ đồng nghĩa', en: 'Synonym' },
    plural: { vi: 'Từ đồng nghĩa', en: 'Synonyms' },
  },
  admin: {
    hideAPIURL: true,
    group: groups.portal,
    useAsTitle: 'typed',
    defaultColumns: ['typed', 'meaning', 'updatedAt'],
    description: {
      vi: 'Người dân gõ từ này thì tìm thấy cả nội dung có từ kia, và ngược lại. Chỉ mục tìm kiếm của cổng được làm mới ngay sau khi lưu.',
      en: 'Who types the one also finds what says the other, both ways. The search of the portal learns it as soon as you save.',
    },
  },
  defaultSort: 'typed',
  access: agencyAccess('synonyms'),
  fields: [
    {
      ...phraseField('typed', { vi: 'Người dân gõ', en: 'People type' }),
      // A link from what nobody found names it. Asked for when the form is opened; other requests name nothing.
      defaultValue: ({ req }) => z.string().max(longestPhrase).safeParse(req.query?.typed).data,
      admin: {
        description: {
          vi: 'Viết không dấu thì khớp với mọi cách viết dấu; viết có dấu thì chỉ khớp với đúng dấu đó hoặc không dấu.',
          en: 'Without marks it matches any marks; with marks only those, or none.',
        },
      },
    },
    {
      ...phraseField('meaning', { vi: 'Nghĩa là', en: 'Means' }),
      admin: {
        description: {
          vi: 'Từ mà nội dung trên cổng dùng, ví dụ “đăng ký kết hôn”.',
          en: 'The words of the portal, such as “đăng ký kết hôn”.',
        },
      },
    },
  ],
}

function phraseField(name: string, label: Record<'vi' | 'en', string>): TextField {
  return { name, type: 'text', required: true, label, validate: hasWords }
}
