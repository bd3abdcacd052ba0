import type { Locale } from '@trangan/contract'

/** The words of the search, apart from all others because its script carries them too. */
export type SearchWords = {
  types: Readonly<Record<string, string>>
  facets: Readonly<Record<string, string>>
  values: Readonly<Record<string, string>>
  results: string
  none: string
  noneTips: readonly string[]
  understood: string
  searching: string
  failed: string
  narrow: string
  remove: string
  previous: string
  next: string
  everywhere: string
  all: string
  suggestions: string
  noSuggestions: string
}

const vi: SearchWords = {
  types: {
    news: 'Tin tức',
    announcement: 'Thông báo',
    page: 'Trang thông tin',
    procedure: 'Thủ tục hành chính',
    'legal-document': 'Văn bản',
    policies: 'Phổ biến pháp luật',
    plans: 'Chiến lược, quy hoạch, kế hoạch',
    projects: 'Dự án đầu tư',
    procurement: 'Đấu thầu, mua sắm công',
    reports: 'Thống kê, báo cáo',
    research: 'Đề tài khoa học',
    finances: 'Công khai tài chính',
    consultation: 'Góp ý dự thảo',
    question: 'Hỏi đáp',
    event: 'Sự kiện',
    gallery: 'Thư viện ảnh',
    video: 'Video',
    unit: 'Phòng, ban, đơn vị',
    person: 'Lãnh đạo, cán bộ',
  },
  facets: {
    type: 'Loại thông tin',
    category: 'Lĩnh vực, chuyên mục',
    year: 'Năm',
    agency: 'Cơ quan',
    issuer: 'Cơ quan ban hành',
    form: 'Hình thức văn bản',
    level: 'Cấp thực hiện',
    status: 'Tình trạng cơ quan',
  },
  values: { archived: 'Đã sáp nhập, giải thể', active: 'Đang hoạt động' },
  results: 'kết quả',
  none: 'Không tìm thấy kết quả phù hợp',
  noneTips: ['Kiểm tra lại chính tả, hoặc gõ không dấu.', 'Thử từ ngắn hơn, hoặc từ thường dùng trong văn bản.'],
  understood: 'Kết quả cho',
  searching: 'Đang tìm…',
  failed: 'Không tải được dữ liệu tìm kiếm. Hãy kiểm tra kết nối rồi thử lại.',
  narrow: 'Thu hẹp kết quả',
  remove: 'bỏ lọc',
  previous: 'Trang trước',
  next: 'Trang sau',
  everywhere: 'Tìm trong toàn tỉnh',
  all: 'Xem tất cả kết quả',
  suggestions: 'gợi ý, dùng phím mũi tên để chọn',
  noSuggestions: 'Không có gợi ý',
}

const en: SearchWords = {
  types: {
    news: 'News',
    announcement: 'Announcement',
    page: 'Page',
    procedure: 'Procedure',
    'legal-document': 'Legal document',
    policies: 'Laws and policies',
    plans: 'Strategies and plans',
    projects: 'Investment projects',
    procurement: 'Procurement',
    reports: 'Statistics and reports',
    research: 'Research',
    finances: 'Public finances',
    consultation: 'Consultation',
    question: 'Question and answer',
    event: 'Event',
    gallery: 'Pictures',
    video: 'Video',
    unit: 'Unit',
    person: 'Person',
  },
  facets: {
    type: 'Kind',
    category: 'Field or category',
    year: 'Year',
    agency: 'Agency',
    issuer: 'Issued by',
    form: 'Form of document',
    level: 'Level',
    status: 'State of the agency',
  },
  values: { archived: 'Merged or dissolved', active: 'At work' },
  results: 'results',
  none: 'Nothing was found',
  noneTips: ['Check the spelling, or type without marks.', 'Try a shorter word, or one that documents use.'],
  understood: 'Results for',
  searching: 'Searching…',
  failed: 'The search data could not be loaded. Check the connection and try again.',
  narrow: 'Narrow the results',
  remove: 'remove filter',
  previous: 'Previous page',
  next: 'Next page',
  everywhere: 'Search the whole province',
  all: 'See all results',
  suggestions: 'suggestions, use the arrow keys to choose',
  noSuggestions: 'No suggestions',
}

const tables: Readonly<Record<Locale, SearchWords>> = { vi, en }

/** The words of the search in a language. */
export const searchWordsIn = (locale: Locale): SearchWords => tables[locale]
