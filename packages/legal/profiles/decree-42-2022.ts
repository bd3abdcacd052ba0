import type { Profile } from '../requirement.ts'
import { inArticle, shared } from './shared.ts'

const onlySince2022 = inArticle(
  'Điều 4',
  {
    id: 'announcements',
    name: { vi: 'Thông báo', en: 'Announcements' },
    section: 'announcements',
    evidence: { of: 'articles', type: 'announcement' },
  },
  {
    id: 'finances',
    name: { vi: 'Báo cáo tài chính, danh mục thông tin công khai', en: 'Financial disclosure' },
    section: 'finances',
    evidence: { of: 'publications', section: 'finances' },
  },
  {
    id: 'questions',
    name: { vi: 'Hỏi đáp', en: 'Questions and answers' },
    section: 'questions',
    evidence: { of: 'questions' },
  },
  {
    id: 'website-links',
    name: { vi: 'Liên kết website', en: 'Website links' },
    section: 'website-links',
    evidence: { of: 'websiteGroups' },
  },
)

const pointOf = (letter: string) => `Điểm ${letter} khoản 1 Điều 4`

const { legislation, directives, procedures, policies, plans, ...others } = shared
const { functions, units, leaders, contactOfficers, contact, ...rest } = others

/** What Decree 42/2022/NĐ-CP asks of portals. */
export const decree42 = {
  id: '42/2022',
  decree: 'Nghị định 42/2022/NĐ-CP',
  validFrom: '2022-08-15',
  replaced: { by: 'Nghị định 224/2026/NĐ-CP', from: '2026-07-01' },
  requirements: [
    ...inArticle(pointOf('a'), legislation, directives),
    ...inArticle(pointOf('c'), procedures),
    ...inArticle(pointOf('d'), policies),
    ...inArticle(pointOf('đ'), plans),
    ...inArticle(pointOf('e'), functions, units, leaders, contactOfficers, contact),
    ...inArticle('Điều 4', ...Object.values(rest)),
    ...onlySince2022,
  ],
} satisfies Profile
