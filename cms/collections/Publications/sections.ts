import type { PublicationSection } from '@trangan/contract'

/** The sections of published information, as the law calls them. */
export const publicationSections: Record<PublicationSection, Record<'vi' | 'en', string>> = {
  policies: { vi: 'Phổ biến pháp luật, chế độ chính sách', en: 'Laws and policies' },
  plans: { vi: 'Chiến lược, quy hoạch, kế hoạch', en: 'Strategies and plans' },
  projects: { vi: 'Dự án đầu tư', en: 'Investment projects' },
  procurement: { vi: 'Đấu thầu, mua sắm công', en: 'Tenders and public procurement' },
  reports: { vi: 'Thống kê, báo cáo', en: 'Statistics and reports' },
  research: { vi: 'Đề tài khoa học', en: 'Research topics' },
  finances: { vi: 'Công khai tài chính', en: 'Financial disclosure' },
}
