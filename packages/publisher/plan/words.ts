import { inLocale, type Locale, type LocalizedText } from '@trangan/contract'

const texts = {
  home: { vi: 'Trang chủ', en: 'Home' },
  news: { vi: 'Tin tức – Sự kiện', en: 'News and events' },
  announcements: { vi: 'Thông báo', en: 'Announcements' },
  introduction: { vi: 'Giới thiệu', en: 'About us' },
  procedures: { vi: 'Thủ tục hành chính', en: 'Administrative procedures' },
  siteMap: { vi: 'Sơ đồ trang', en: 'Site map' },
  search: { vi: 'Tìm kiếm', en: 'Search' },
  notFound: { vi: 'Không tìm thấy trang', en: 'Page not found' },
  categories: { vi: 'Chuyên mục', en: 'Categories' },
  otherPages: { vi: 'Trang khác', en: 'Other pages' },
  fields: { vi: 'Lĩnh vực', en: 'Fields' },
  allFields: { vi: 'Tất cả lĩnh vực', en: 'All fields' },
  newest: { vi: 'Mới nhất', en: 'Newest' },
  newer: { vi: 'Mới hơn', en: 'Newer' },
  older: { vi: 'Cũ hơn', en: 'Older' },
  previous: { vi: 'Trang trước', en: 'Previous page' },
  next: { vi: 'Trang sau', en: 'Next page' },
  page: { vi: 'Trang', en: 'Page' },
  portals: { vi: 'Cổng thông tin điện tử các cơ quan', en: 'Portals of all agencies' },
  portalOf: { vi: 'Cổng thông tin điện tử', en: 'Official portal of' },
  departments: { vi: 'Sở, ban, ngành', en: 'Departments' },
  districts: { vi: 'Ủy ban nhân dân huyện, thành phố', en: 'Districts and cities' },
  offices: { vi: 'Văn phòng', en: 'Offices' },
  newsOf: { vi: 'Tin tức, sự kiện của', en: 'News and events of' },
  announcementsOf: { vi: 'Thông báo của', en: 'Announcements of' },
  introductionOf: { vi: 'Chức năng, nhiệm vụ, tổ chức bộ máy của', en: 'Functions, tasks and organisation of' },
  proceduresOf: { vi: 'Danh mục thủ tục hành chính của', en: 'Administrative procedures of' },
  siteMapOf: { vi: 'Các mục trên cổng thông tin của', en: 'Sections of the portal of' },
  searchIn: { vi: 'Tìm tin bài, thủ tục, trang thông tin của', en: 'Search articles, procedures and pages of' },
} satisfies Record<string, LocalizedText>

/** The words that plans put on pages by themselves. */
export type Word = keyof typeof texts

/** One of the plan's own words in a language. */
export const word = (key: Word, locale: Locale): string => inLocale(texts[key], locale)
