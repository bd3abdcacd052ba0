import type { Filter, LegalDocumentCard, PageOf } from '../../pages/index.ts'
import { dayOf, momentOf } from './moments.ts'

const home = { label: 'Trang chủ', href: '/' }
const list = { label: 'Văn bản', href: '/van-ban/' }

const effects = {
  pending: 'Chưa có hiệu lực',
  'in-force': 'Còn hiệu lực',
  'partly-expired': 'Hết hiệu lực một phần',
  suspended: 'Ngưng hiệu lực',
  expired: 'Hết hiệu lực',
} as const

type Row = [
  number: string,
  form: string,
  issuer: string,
  issued: string,
  state: keyof typeof effects,
  abstract: string,
  files: number,
]

const department = 'Sở Xây dựng'
const committee = 'Ủy ban nhân dân tỉnh'

const rows: Row[] = [
  [
    '2157/SXD-QLN',
    'Công văn',
    department,
    '2026-10-27',
    'in-force',
    'Hướng dẫn xác định đối tượng được mua nhà ở xã hội tại khu công nghiệp Khánh Phú',
    1,
  ],
  [
    '38/2026/QĐ-UBND',
    'Quyết định',
    committee,
    '2026-10-19',
    'pending',
    'Ban hành Quy định về quản lý cây xanh đô thị trên địa bàn tỉnh Ninh Bình',
    2,
  ],
  [
    '1986/QĐ-UBND',
    'Quyết định',
    committee,
    '2026-09-30',
    'in-force',
    'Phê duyệt đồ án quy hoạch phân khu phía Đông thành phố Ninh Bình, tỷ lệ 1/2.000',
    3,
  ],
  [
    '12/2026/NQ-HĐND',
    'Nghị quyết',
    'Hội đồng nhân dân tỉnh',
    '2026-07-15',
    'in-force',
    'Quy định mức hỗ trợ xóa nhà tạm, nhà dột nát cho hộ nghèo, hộ cận nghèo giai đoạn 2026 – 2028',
    1,
  ],
  [
    '21/2022/QĐ-UBND',
    'Quyết định',
    committee,
    '2022-05-09',
    'partly-expired',
    'Quy định phân cấp thẩm quyền cấp giấy phép xây dựng và quản lý trật tự xây dựng',
    1,
  ],
  [
    '09/2016/QĐ-UBND',
    'Quyết định',
    committee,
    '2016-04-18',
    'expired',
    'Ban hành bảng giá xây dựng mới nhà, vật kiến trúc áp dụng khi bồi thường, giải phóng mặt bằng',
    0,
  ],
]

const slugOf = (number: string): string => number.toLowerCase().replaceAll('/', '-').replaceAll('đ', 'd')

/** Legal documents as lists show them, the newest first. */
export const exampleDocuments: LegalDocumentCard[] = rows.map(
  ([number, form, issuer, issued, state, abstract, files]) => ({
    href: `/van-ban/${slugOf(number)}/`,
    number,
    form,
    issuer,
    abstract,
    issued: dayOf(issued),
    effect: { state, label: effects[state] },
    files: Array.from({ length: files }, (_, index) => ({
      href: `/tep/vi-du/documents.svg?${index}`,
      label: index === 0 ? `Toàn văn ${number}` : `Phụ lục ${index}`,
      type: index === 0 ? 'PDF' : 'DOCX',
      size: index === 0 ? '1,2 MB' : '86 KB',
    })),
  }),
)

const filterOf = (name: string, label: string, options: [value: string, label: string, count: number][]): Filter => ({
  name,
  label,
  options: options.map(([value, text, count]) => ({
    label: text,
    href: `/van-ban/${name}/${value}/`,
    value,
    count,
    current: false,
  })),
})

const filters: Filter[] = [
  filterOf('loai', 'Loại văn bản', [
    ['quy-pham', 'Văn bản quy phạm pháp luật', 87],
    ['chi-dao', 'Văn bản chỉ đạo, điều hành', 325],
  ]),
  filterOf('hinh-thuc', 'Hình thức', [
    ['quyet-dinh', 'Quyết định', 201],
    ['cong-van', 'Công văn', 146],
    ['nghi-quyet', 'Nghị quyết', 32],
    ['chi-thi', 'Chỉ thị', 18],
    ['thong-bao', 'Thông báo', 15],
  ]),
  filterOf('co-quan', 'Cơ quan ban hành', [
    ['so-xay-dung', department, 214],
    ['ubnd-tinh', committee, 166],
    ['hdnd-tinh', 'Hội đồng nhân dân tỉnh', 32],
  ]),
  filterOf('linh-vuc', 'Lĩnh vực', [
    ['quy-hoach', 'Quy hoạch – Kiến trúc', 128],
    ['nha-o', 'Nhà ở và thị trường bất động sản', 97],
    ['ha-tang', 'Hạ tầng kỹ thuật', 84],
    ['vat-lieu', 'Vật liệu xây dựng', 61],
    ['hoat-dong', 'Hoạt động xây dựng', 42],
  ]),
  filterOf(
    'nam',
    'Năm ban hành',
    [2026, 2025, 2024, 2023, 2022, 2021, 2020].map((year, index) => [String(year), String(year), 71 - index * 7]),
  ),
  filterOf('hieu-luc', 'Tình trạng hiệu lực', [
    ['con', effects['in-force'], 342],
    ['chua', effects.pending, 3],
    ['mot-phan', effects['partly-expired'], 21],
    ['het', effects.expired, 46],
  ]),
]

const description = 'Văn bản quy phạm pháp luật và văn bản chỉ đạo, điều hành của Sở Xây dựng tỉnh Ninh Bình'

/** The first page of all documents. */
export const legalDocumentListExample: PageOf<'legal-document-list'> = {
  template: 'legal-document-list',
  head: { path: '/van-ban/', title: 'Văn bản', description, breadcrumb: [home] },
  model: {
    title: 'Văn bản',
    description,
    total: 412,
    filters,
    documents: exampleDocuments,
    pagination: {
      newest: { label: 'Mới nhất', href: list.href },
      older: { label: 'Cũ hơn', href: `${list.href}trang/20/` },
      nearby: [20, 19, 18].map((number) => ({ label: String(number), href: `${list.href}trang/${number}/` })),
    },
    filterHref: '/van-ban/loc/',
    feedHref: '/rss.xml',
  },
}

const chosen = (filter: Filter): Filter => ({
  ...filter,
  options: filter.options.map((option) => ({ ...option, current: option.value === 'nghi-quyet' })),
})

/** Documents of one form: nothing was found among them. */
export const emptyLegalDocumentListExample: PageOf<'legal-document-list'> = {
  ...legalDocumentListExample,
  head: { ...legalDocumentListExample.head, path: '/van-ban/hinh-thuc/nghi-quyet/', breadcrumb: [home, list] },
  model: {
    ...legalDocumentListExample.model,
    title: 'Văn bản: Nghị quyết',
    total: 0,
    filters: filters.map(chosen),
    documents: [],
    pagination: { newest: { label: 'Mới nhất', href: '/van-ban/hinh-thuc/nghi-quyet/' }, nearby: [] },
  },
}

/** A decision with everything a document can have. */
export const legalDocumentExample: PageOf<'legal-document'> = {
  template: 'legal-document',
  head: {
    path: '/van-ban/38-2026-qd-ubnd/',
    title: 'Quyết định 38/2026/QĐ-UBND',
    description: 'Ban hành Quy định về quản lý cây xanh đô thị trên địa bàn tỉnh Ninh Bình',
    breadcrumb: [home, list],
  },
  model: {
    kind: 'legislation',
    kindLabel: 'Văn bản quy phạm pháp luật',
    number: '38/2026/QĐ-UBND',
    form: 'Quyết định',
    issuer: committee,
    signer: 'Trần Thị Minh Mẫu',
    signerPosition: 'Phó Chủ tịch',
    field: 'Hạ tầng kỹ thuật',
    abstract: 'Ban hành Quy định về quản lý cây xanh đô thị trên địa bàn tỉnh Ninh Bình',
    issued: dayOf('2026-10-19'),
    effective: dayOf('2026-12-01'),
    effect: { state: 'pending', label: effects.pending },
    bodyHtml: `<h2 id="dieu-1">Điều 1. Phạm vi điều chỉnh</h2>
<p>Quy định này quy định việc trồng, chăm sóc, chặt hạ, dịch chuyển cây xanh trên đường phố, trong công viên, vườn hoa và khuôn viên công sở tại các đô thị trong tỉnh.</p>
<h2 id="dieu-2">Điều 2. Cây được bảo tồn</h2>
<p>Cây trên 50 năm tuổi, cây thuộc danh mục loài quý hiếm và cây gắn với di tích được lập hồ sơ, gắn biển và kiểm tra ít nhất hai lần mỗi năm.</p>
<ol><li>Việc cắt tỉa cây được bảo tồn phải có ý kiến của cơ quan chuyên môn.</li><li>Nghiêm cấm đổ chất thải, đục đẽo, đóng đinh vào thân cây.</li></ol>
<h2 id="dieu-3">Điều 3. Giấy phép chặt hạ, dịch chuyển</h2>
<p>Ủy ban nhân dân cấp xã giải quyết trong thời hạn 10 ngày làm việc kể từ khi nhận đủ hồ sơ.</p>`,
    files: [
      { href: '/tep/vi-du/documents.svg', label: 'Quyết định 38/2026/QĐ-UBND', type: 'PDF', size: '1,2 MB' },
      { href: '/tep/vi-du/documents.svg?1', label: 'Phụ lục: danh mục cây được bảo tồn', type: 'DOCX', size: '86 KB' },
    ],
    others: exampleDocuments.slice(2, 6),
    updated: momentOf('2026-10-21 08:30'),
  },
}

/** A letter of which no more than the paper is there. */
export const shortLegalDocumentExample: PageOf<'legal-document'> = {
  template: 'legal-document',
  head: {
    path: '/van-ban/2157-sxd-qln/',
    title: 'Công văn 2157/SXD-QLN',
    description: 'Hướng dẫn xác định đối tượng được mua nhà ở xã hội',
    breadcrumb: [home, list],
  },
  model: {
    kind: 'directive',
    kindLabel: 'Văn bản chỉ đạo, điều hành',
    number: '2157/SXD-QLN',
    form: 'Công văn',
    issuer: department,
    field: 'Nhà ở và thị trường bất động sản',
    abstract: 'Hướng dẫn xác định đối tượng được mua nhà ở xã hội tại khu công nghiệp Khánh Phú',
    issued: dayOf('2026-10-27'),
    effect: { state: 'in-force', label: effects['in-force'] },
    files: [],
    others: [],
    updated: momentOf('2026-10-27 16:00'),
  },
}
