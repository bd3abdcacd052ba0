import type { Section } from './content.ts'
import type { LocalizedText } from './text.ts'

/** What the fixed parts of a portal are called: the same in the CMS, in menus and on their pages. */
export const sectionNames = {
  home: { vi: 'Trang chủ', en: 'Home' },
  news: { vi: 'Tin tức – Sự kiện', en: 'News and events' },
  announcements: { vi: 'Thông báo', en: 'Announcements' },
  introduction: { vi: 'Giới thiệu', en: 'About us' },
  organisation: { vi: 'Cơ cấu tổ chức', en: 'Organisation' },
  procedures: { vi: 'Thủ tục hành chính', en: 'Administrative procedures' },
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
  'website-links': { vi: 'Liên kết website', en: 'Links' },
  'site-map': { vi: 'Sơ đồ trang', en: 'Site map' },
  search: { vi: 'Tìm kiếm', en: 'Search' },
} as const satisfies Record<Section, LocalizedText>
