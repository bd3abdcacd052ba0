/** Headings of the navigation under which the collections stand. */
export const groups = {
  content: { vi: 'Nội dung', en: 'Content' },
  disclosure: { vi: 'Văn bản, công khai', en: 'Documents and disclosure' },
  organisation: { vi: 'Tổ chức, lịch làm việc', en: 'Organisation and calendar' },
  library: { vi: 'Thư viện', en: 'Library' },
  portal: { vi: 'Cổng thông tin', en: 'Portal' },
  administration: { vi: 'Quản trị hệ thống', en: 'Administration' },
} as const
