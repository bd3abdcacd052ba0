/** Headings of the navigation under which the collections stand. */
export const groups = {
  content: { vi: 'Nội dung', en: 'Content' },
  library: { vi: 'Thư viện', en: 'Library' },
  portal: { vi: 'Cổng thông tin', en: 'Portal' },
  administration: { vi: 'Quản trị hệ thống', en: 'Administration' },
} as const
