import type { HomeBlock } from '@trangan/contract'

type Bilingual = Record<'vi' | 'en', string>

/** What each block of a home page is called, and what it shows. */
export const blockWords: Record<HomeBlock['type'], { label: Bilingual; shows: Bilingual }> = {
  'lead-news': {
    label: { vi: 'Tin nổi bật', en: 'Lead news' },
    shows: {
      vi: 'Tin mới nhất với ảnh lớn, bốn tin kế tiếp bên cạnh.',
      en: 'The newest article with a large picture.',
    },
  },
  latest: {
    label: { vi: 'Mới nhất', en: 'Latest' },
    shows: {
      vi: 'Những nội dung vừa đăng của mọi mục, theo thời gian.',
      en: 'What was published last in any section.',
    },
  },
  announcements: {
    label: { vi: 'Thông báo', en: 'Announcements' },
    shows: { vi: 'Các thông báo mới nhất với ngày đăng.', en: 'The newest announcements with their dates.' },
  },
  'legal-documents': {
    label: { vi: 'Văn bản mới', en: 'New documents' },
    shows: { vi: 'Văn bản mới ban hành: số, ngày, trích yếu.', en: 'New documents: number, date, abstract.' },
  },
  procedures: {
    label: { vi: 'Tra cứu thủ tục hành chính', en: 'Procedures' },
    shows: { vi: 'Ô tìm thủ tục và danh sách lĩnh vực.', en: 'A search box and the fields of procedures.' },
  },
  'life-events': {
    label: { vi: 'Dịch vụ công theo sự kiện', en: 'Services by life event' },
    shows: {
      vi: 'Lối tắt theo việc của người dân: khai sinh, làm nhà, mở doanh nghiệp …',
      en: 'Ways in by what citizens want: birth, building, business …',
    },
  },
  calendar: {
    label: { vi: 'Lịch làm việc của lãnh đạo', en: "Leaders' calendar" },
    shows: { vi: 'Lịch của lãnh đạo trong tuần mới nhất.', en: "The leaders' appointments of the newest week." },
  },
  events: {
    label: { vi: 'Sự kiện', en: 'Events' },
    shows: { vi: 'Các sự kiện với ngày và nơi tổ chức.', en: 'Events with day and place.' },
  },
  gallery: {
    label: { vi: 'Thư viện ảnh', en: 'Gallery' },
    shows: { vi: 'Ảnh của bộ ảnh mới nhất.', en: 'Pictures of the newest gallery.' },
  },
  videos: {
    label: { vi: 'Video', en: 'Videos' },
    shows: { vi: 'Các video mới với ảnh bìa.', en: 'New videos with their still pictures.' },
  },
  statistics: {
    label: { vi: 'Số liệu', en: 'Statistics' },
    shows: { vi: 'Biểu đồ của báo cáo thống kê mới nhất.', en: 'The chart of the newest statistical report.' },
  },
  consultations: {
    label: { vi: 'Lấy ý kiến dự thảo', en: 'Consultations' },
    shows: { vi: 'Dự thảo đang lấy ý kiến và hạn góp ý.', en: 'Drafts that citizens are asked about.' },
  },
  'website-links': {
    label: { vi: 'Liên kết website', en: 'Website links' },
    shows: { vi: 'Các nhóm liên kết tới website khác.', en: 'Groups of links to other websites.' },
  },
  'category-news': {
    label: { vi: 'Tin theo chuyên mục', en: 'News by category' },
    shows: {
      vi: 'Tin của một chuyên mục; không chọn chuyên mục: lần lượt mọi chuyên mục.',
      en: 'News of one category, or of each in turn.',
    },
  },
  'rich-text': {
    label: { vi: 'Đoạn viết riêng', en: 'Text' },
    shows: { vi: 'Chữ, ảnh, liên kết do cơ quan tự soạn.', en: 'Text, pictures and links of your own.' },
  },
}
