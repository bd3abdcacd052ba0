import type { Appointment, Event } from '../documents/calendar.ts'
import type { Gallery, Video, WebsiteGroup } from '../documents/library.ts'
import type { Person, Unit } from '../documents/organisation.ts'
import type { Consultation, Question } from '../documents/participation.ts'
import type { Publication } from '../documents/publication.ts'

const paragraph = (text: string) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, text }] })

/** A report with figures, and a call for tenders. */
export const examplePublications: [Publication, Publication] = [
  {
    id: 'b1',
    section: 'reports',
    slug: 'nha-o-xa-hoi-2021-2025',
    title: { vi: 'Số căn nhà ở xã hội hoàn thành giai đoạn 2021–2025', en: 'Social housing completed, 2021–2025' },
    summary: { vi: 'Số căn hoàn thành mỗi năm, theo nguồn vốn.', en: 'Homes completed each year, by source of funds.' },
    facts: [{ label: { vi: 'Kỳ báo cáo', en: 'Period' }, value: { vi: '2021–2025' } }],
    tables: [
      {
        caption: { vi: 'Số căn hoàn thành', en: 'Homes completed' },
        unit: 'căn',
        columns: ['Năm', 'Ngân sách', 'Doanh nghiệp'],
        rows: [
          { name: '2023', values: [120, 310] },
          { name: '2024', values: [140, 420] },
          { name: '2025', values: [null, 515] },
        ],
        chart: 'bars',
      },
    ],
    files: ['f1'],
    publishedAt: '2026-01-15T02:00:00.000Z',
    updatedAt: '2026-01-15T02:00:00.000Z',
  },
  {
    id: 'b2',
    section: 'procurement',
    slug: 'moi-thau-sua-tru-so',
    title: { vi: 'Mời thầu sửa chữa trụ sở' },
    summary: { vi: 'Gói thầu xây lắp, chào hàng cạnh tranh qua mạng.' },
    body: { vi: [paragraph('Thời điểm đóng thầu: 9 giờ ngày 20/4/2026.')] },
    facts: [{ label: { vi: 'Giá gói thầu' }, value: { vi: '1.850.000.000 đồng' } }],
    tables: [],
    files: [],
    publishedAt: '2026-03-25T02:00:00.000Z',
    updatedAt: '2026-03-26T02:00:00.000Z',
  },
]

/** A draft that is open for opinions. */
export const exampleConsultation: Consultation = {
  id: 'k1',
  slug: 'quy-dinh-quan-ly-cay-xanh',
  title: { vi: 'Dự thảo Quy định quản lý cây xanh đô thị' },
  summary: { vi: 'Lấy ý kiến về trách nhiệm chăm sóc, chặt hạ và thay thế cây xanh.' },
  body: { vi: [paragraph('Điều 1. Quy định này áp dụng trong các đô thị của tỉnh.')] },
  files: ['f1'],
  opensOn: '2026-03-01',
  closesOn: '2026-04-30',
  contact: { vi: 'Phòng Hạ tầng kỹ thuật, hatang@example.vn' },
  publishedAt: '2026-03-01T01:00:00.000Z',
  updatedAt: '2026-03-01T01:00:00.000Z',
}

/** A question with its answer. */
export const exampleQuestion: Question = {
  id: 'h1',
  slug: 'sua-nha-co-phai-xin-phep',
  title: 'Sửa nhà có phải xin phép không?',
  question: 'Tôi muốn thay mái nhà cấp bốn, có phải xin giấy phép xây dựng không?',
  answer: { vi: [paragraph('Sửa chữa không làm thay đổi kết cấu chịu lực thì được miễn giấy phép.')] },
  field: 'Hoạt động xây dựng',
  askedBy: 'Bà L.',
  answeredBy: 'Phòng Quản lý xây dựng',
  askedOn: '2026-02-10',
  publishedAt: '2026-02-14T02:00:00.000Z',
  updatedAt: '2026-02-14T02:00:00.000Z',
}

/** A unit right under the leaders, and one below it. */
export const exampleUnits: [Unit, Unit] = [
  {
    id: 'u1',
    name: { vi: 'Phòng Quản lý xây dựng', en: 'Construction Management Division' },
    duties: { vi: 'Thẩm định dự án, cấp phép xây dựng.', en: 'Appraises projects and issues building permits.' },
    phone: '0229.3871.235',
    order: 1,
  },
  { id: 'u2', name: { vi: 'Tổ Cấp phép', en: 'Permits Team' }, parent: 'u1', order: 1 },
]

/** A leader, the head of a unit and the officer whom citizens turn to. */
export const examplePeople: [Person, Person, Person] = [
  {
    id: 'e1',
    name: 'Nguyễn Văn Mẫu',
    position: { vi: 'Giám đốc Sở', en: 'Director' },
    role: 'leader',
    duties: { vi: 'Phụ trách chung.', en: 'Overall leadership.' },
    portrait: 'm1',
    order: 1,
  },
  {
    id: 'e2',
    name: 'Trần Thị Ví Dụ',
    position: { vi: 'Trưởng phòng', en: 'Head of division' },
    role: 'head',
    unit: 'u1',
    order: 1,
  },
  {
    id: 'e3',
    name: 'Lê Văn Thử',
    position: { vi: 'Cán bộ đầu mối' },
    role: 'contact',
    unit: 'u2',
    phone: '0229.3871.236',
    email: 'daumoi@example.vn',
    order: 1,
  },
]

/** Two appointments in two weeks; the first crosses no midnight in Vietnam, though it does in UTC. */
export const exampleAppointments: [Appointment, Appointment] = [
  {
    id: 'l1',
    startsAt: '2026-03-22T23:30:00.000Z',
    endsAt: '2026-03-23T01:00:00.000Z',
    title: 'Giao ban đầu tuần',
    place: 'Phòng họp số 1',
    leaders: ['e1'],
    participants: 'Trưởng các phòng',
    preparedBy: 'Văn phòng Sở',
    isCancelled: false,
    updatedAt: '2026-03-20T02:00:00.000Z',
  },
  {
    id: 'l2',
    startsAt: '2026-03-17T01:00:00.000Z',
    title: 'Kiểm tra công trường',
    leaders: ['e1'],
    isCancelled: true,
    updatedAt: '2026-03-16T02:00:00.000Z',
  },
]

/** An event with a live stream. */
export const exampleEvent: Event = {
  id: 's1',
  slug: 'ngay-hoi-nha-o',
  title: { vi: 'Ngày hội tư vấn nhà ở', en: 'Housing advice day' },
  summary: { vi: 'Cán bộ trả lời trực tiếp về giấy phép và nhà ở xã hội.', en: 'Officers answer questions in person.' },
  body: { vi: [paragraph('Vào cửa tự do.')], en: [paragraph('Admission is free.')] },
  startsAt: '2026-04-05T01:00:00.000Z',
  endsAt: '2026-04-05T04:30:00.000Z',
  place: { vi: 'Nhà văn hóa trung tâm', en: 'Central House of Culture' },
  cover: 'm1',
  streamHref: 'https://example.vn/truc-tiep',
  publishedAt: '2026-03-15T02:00:00.000Z',
  updatedAt: '2026-03-15T02:00:00.000Z',
}

/** A gallery of one picture. */
export const exampleGallery: Gallery = {
  id: 'g1',
  slug: 'do-thi-hom-nay',
  title: { vi: 'Đô thị hôm nay' },
  summary: { vi: 'Những góc phố mới chỉnh trang.' },
  pictures: ['m1'],
  publishedAt: '2026-02-20T02:00:00.000Z',
  updatedAt: '2026-02-20T02:00:00.000Z',
}

/** A video that stands elsewhere, and one that is kept here. */
export const exampleVideos: [Video, Video] = [
  {
    id: 'v1',
    slug: 'huong-dan-nop-ho-so',
    title: { vi: 'Hướng dẫn nộp hồ sơ trực tuyến' },
    summary: { vi: 'Từng bước nộp hồ sơ cấp phép.' },
    source: { kind: 'link', href: 'https://example.vn/video/1' },
    transcript: { vi: 'Bước một: mở trang dịch vụ công.' },
    publishedAt: '2026-02-22T02:00:00.000Z',
    updatedAt: '2026-02-22T02:00:00.000Z',
  },
  {
    id: 'v2',
    slug: 'le-khoi-cong',
    title: { vi: 'Lễ khởi công khu nhà ở xã hội' },
    summary: { vi: 'Khởi công 200 căn nhà.' },
    source: { kind: 'file', file: 'f1' },
    poster: 'm1',
    publishedAt: '2026-02-25T02:00:00.000Z',
    updatedAt: '2026-02-25T02:00:00.000Z',
  },
]

/** A group of links to other websites. */
export const exampleWebsiteGroup: WebsiteGroup = {
  id: 'w1',
  title: { vi: 'Cơ quan trung ương', en: 'Central government' },
  links: [{ label: { vi: 'Bộ Xây dựng', en: 'Ministry of Construction' }, href: 'https://moc.gov.vn/' }],
  order: 1,
}
