import type { EntryCard, FiguresModel, PageOf } from '../../pages/index.ts'
import { momentOf } from './moments.ts'

const home = { label: 'Trang chủ', href: '/' }
const reports = { label: 'Thống kê, báo cáo', href: '/thong-ke-bao-cao/' }

const entryOf = (slug: string, title: string, at: string): EntryCard => ({
  href: `${reports.href}${slug}/`,
  title,
  summary: 'Số liệu tổng hợp từ các phòng chuyên môn và Ủy ban nhân dân các huyện, thành phố.',
  published: momentOf(at),
})

/** Reports as lists show them. */
export const exampleReports: EntryCard[] = [
  entryOf('bao-cao-quy-3-2026', 'Báo cáo tình hình cấp phép xây dựng quý III/2026', '2026-10-08 10:00'),
  entryOf('nha-o-xa-hoi-9-thang', 'Kết quả phát triển nhà ở xã hội chín tháng đầu năm 2026', '2026-10-02 14:30'),
  entryOf('gia-vat-lieu-thang-9', 'Chỉ số giá xây dựng tháng 9/2026 so với cùng kỳ', '2026-09-28 09:15'),
  entryOf('trat-tu-xay-dung-6-thang', 'Tổng hợp vi phạm trật tự xây dựng sáu tháng đầu năm', '2026-07-10 08:00'),
  entryOf('bao-cao-nam-2025', 'Báo cáo tổng kết công tác năm 2025 và nhiệm vụ năm 2026', '2026-01-12 16:00'),
]

/** Figures over years, as lines. */
export const permitFigures: FiguresModel = {
  caption: 'Giấy phép xây dựng đã cấp, 2019 – 2025',
  unit: 'giấy phép',
  columns: ['Năm', 'Nhà ở riêng lẻ', 'Công trình khác'],
  rows: [
    { name: '2019', values: [1204, 318] },
    { name: '2020', values: [1162, 296] },
    { name: '2021', values: [987, 251] },
    { name: '2022', values: [1341, 334] },
    { name: '2023', values: [1489, 342] },
    { name: '2024', values: [1576, null] },
    { name: '2025', values: [1718, 405] },
  ],
  chart: 'lines',
}

/** Figures by place, as bars. */
export const housingFigures: FiguresModel = {
  caption: 'Căn nhà ở xã hội hoàn thành chín tháng đầu năm 2026, theo địa bàn',
  unit: 'căn',
  columns: ['Địa bàn', 'Kế hoạch', 'Hoàn thành'],
  rows: [
    { name: 'Thành phố Ninh Bình', values: [640, 588] },
    { name: 'Thành phố Tam Điệp', values: [320, 214] },
    { name: 'Huyện Hoa Lư', values: [180, 182] },
    { name: 'Huyện Yên Khánh', values: [426, 426] },
    { name: 'Huyện Nho Quan', values: [90, 37.5] },
  ],
  chart: 'bars',
}

/** The list of reports. */
export const reportListExample: PageOf<'entry-list'> = {
  template: 'entry-list',
  head: {
    path: reports.href,
    title: reports.label,
    description: 'Số liệu thống kê và báo cáo định kỳ của Sở Xây dựng tỉnh Ninh Bình',
    breadcrumb: [home],
  },
  model: {
    title: reports.label,
    description: 'Số liệu thống kê và báo cáo định kỳ của Sở Xây dựng tỉnh Ninh Bình',
    look: 'lines',
    entries: exampleReports,
    emptyText: 'Mục này hiện chưa có nội dung.',
    pagination: {
      newest: { label: 'Mới nhất', href: reports.href },
      older: { label: 'Cũ hơn', href: `${reports.href}trang/2/` },
      nearby: [2, 1].map((number) => ({ label: String(number), href: `${reports.href}trang/${number}/` })),
    },
    feedHref: '/thong-ke-bao-cao/rss.xml',
  },
}

/** A section in which nothing was published yet. */
export const emptyListExample: PageOf<'entry-list'> = {
  template: 'entry-list',
  head: {
    path: '/de-tai-khoa-hoc/',
    title: 'Đề tài khoa học',
    description: 'Chương trình, đề tài nghiên cứu khoa học',
    breadcrumb: [home],
  },
  model: {
    title: 'Đề tài khoa học',
    description: 'Chương trình, đề tài nghiên cứu khoa học',
    look: 'lines',
    entries: [],
    emptyText: 'Chưa có đề tài nào được công bố. Danh mục được cập nhật vào quý I hằng năm.',
    pagination: { newest: { label: 'Mới nhất', href: '/de-tai-khoa-hoc/' }, nearby: [] },
  },
}

/** A report with facts, two tables of figures and a file. */
export const reportExample: PageOf<'publication'> = {
  template: 'publication',
  head: {
    path: '/thong-ke-bao-cao/bao-cao-quy-3-2026/',
    title: 'Báo cáo tình hình cấp phép xây dựng quý III/2026',
    description: 'Số giấy phép tăng 9 % so với cùng kỳ, thời gian giải quyết trung bình còn 8,4 ngày.',
    breadcrumb: [home, reports],
  },
  model: {
    section: 'reports',
    title: 'Báo cáo tình hình cấp phép xây dựng quý III/2026',
    summary: 'Số giấy phép tăng 9 % so với cùng kỳ, thời gian giải quyết trung bình còn 8,4 ngày.',
    bodyHtml:
      '<p>Trong quý III/2026, toàn tỉnh tiếp nhận 471 hồ sơ đề nghị cấp giấy phép xây dựng, trong đó 392 hồ sơ nộp qua mạng. Đã giải quyết 458 hồ sơ, không có hồ sơ quá hạn.</p>\n<p>Nhà ở riêng lẻ tiếp tục chiếm phần lớn, tập trung ở các phường mới thành lập và ven tuyến đường Đông – Tây.</p>',
    facts: [
      { label: 'Kỳ báo cáo', value: 'Quý III/2026' },
      { label: 'Đơn vị thực hiện', value: 'Phòng Quản lý hoạt động xây dựng' },
      { label: 'Nguồn số liệu', value: 'Hệ thống một cửa điện tử tỉnh' },
    ],
    tables: [permitFigures, housingFigures],
    files: [{ href: '/tep/vi-du/documents.svg', label: 'Báo cáo 245/BC-SXD', type: 'PDF', size: '2,4 MB' }],
    published: momentOf('2026-10-08 10:00'),
    updated: momentOf('2026-10-09 08:20'),
    others: exampleReports.slice(1, 5),
  },
}

/** A project: facts alone. */
export const projectExample: PageOf<'publication'> = {
  template: 'publication',
  head: {
    path: '/du-an-dau-tu/duong-ven-song-van/',
    title: 'Cải tạo, chỉnh trang đường ven sông Vân',
    description: 'Đường dạo dài 2,4 km, hai cầu đi bộ và ba vườn hoa.',
    breadcrumb: [home, { label: 'Dự án đầu tư', href: '/du-an-dau-tu/' }],
  },
  model: {
    section: 'projects',
    title: 'Cải tạo, chỉnh trang đường ven sông Vân',
    summary: 'Đường dạo dài 2,4 km, hai cầu đi bộ và ba vườn hoa.',
    facts: [
      { label: 'Chủ đầu tư', value: 'Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng và hạ tầng đô thị' },
      { label: 'Tổng mức đầu tư', value: '186,5 tỷ đồng' },
      { label: 'Nguồn vốn', value: 'Ngân sách tỉnh' },
      { label: 'Thời gian thực hiện', value: '2026 – 2028' },
      { label: 'Tình trạng', value: 'Đang lựa chọn nhà thầu thi công' },
    ],
    tables: [],
    files: [],
    published: momentOf('2026-08-20 15:00'),
    others: [],
  },
}
