import type { Agency } from '../documents/agency.ts'
import type { Article, Category, Menus, Page } from '../documents/content.ts'
import type { FileDocument, Media } from '../documents/media.ts'
import type { Procedure } from '../documents/procedure.ts'
import type { Snapshot } from '../documents/snapshot.ts'
import { exampleLegalDocuments } from './legalDocuments.ts'
import {
  exampleAppointments,
  exampleConsultation,
  exampleEvent,
  exampleGallery,
  examplePeople,
  examplePublications,
  exampleQuestion,
  exampleUnits,
  exampleVideos,
  exampleWebsiteGroup,
} from './sections.ts'

/** A department with everything that identifies it. */
export const exampleAgency: Agency = {
  id: 'so-xay-dung',
  kind: 'department',
  name: { vi: 'Sở Xây dựng tỉnh Ninh Bình', en: 'Department of Construction of Ninh Binh Province' },
  abbreviation: 'SXD',
  code: '000.00.09.H42',
  hosts: ['soxaydung.ninhbinh.gov.vn'],
  governingBody: { vi: 'Ủy ban nhân dân tỉnh Ninh Bình', en: "People's Committee of Ninh Binh Province" },
  contact: {
    address: { vi: 'Số 2 đường Lê Hồng Phong, phường Đông Thành, thành phố Ninh Bình' },
    phone: '0229.3871.234',
    email: 'soxaydung@ninhbinh.gov.vn',
  },
  responsible: { name: 'Nguyễn Văn Mẫu', position: { vi: 'Giám đốc Sở' } },
  theme: { family: 'department', accent: '#0b4f8a' },
  successors: [],
  isSample: true,
}

const paragraph = (text: string) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, text }] })

/** A category of news. */
export const exampleCategory: Category = { id: 'c1', slug: 'quy-hoach', name: { vi: 'Quy hoạch' }, order: 1 }

/** A picture with two renditions. */
export const exampleMedia: Media = {
  id: 'm1',
  alt: { vi: 'Tranh vẽ khu phố mới bên sông Vân' },
  caption: { vi: 'Phối cảnh khu đô thị' },
  renditions: [
    {
      blob: { key: 'media/khu-do-thi-400.webp', sha256: 'a'.repeat(64), size: 9000, type: 'image/webp' },
      width: 400,
      height: 225,
    },
    {
      blob: { key: 'media/khu-do-thi-800.webp', sha256: 'b'.repeat(64), size: 24000, type: 'image/webp' },
      width: 800,
      height: 450,
    },
  ],
}

/** A file to download. */
export const exampleFile: FileDocument = {
  id: 'f1',
  title: { vi: 'Bản vẽ quy hoạch phân khu' },
  filename: 'Bản vẽ quy hoạch.pdf',
  blob: { key: 'files/ban-ve.pdf', sha256: 'c'.repeat(64), size: 1_258_291, type: 'application/pdf' },
}

/** A news article with headings, a picture, a file, and a link to a page. */
export const exampleArticle: Article = {
  id: 'a1',
  type: 'news',
  slug: 'cong-bo-quy-hoach-phan-khu',
  title: { vi: 'Công bố quy hoạch phân khu phía Đông thành phố' },
  summary: { vi: 'Hồ sơ quy hoạch rộng 1.234 ha được công bố công khai tại trụ sở phường.' },
  body: {
    vi: [
      paragraph('Sở Xây dựng công bố đồ án quy hoạch phân khu.'),
      { type: 'heading', level: 2, children: [{ type: 'text', text: 'Phạm vi' }] },
      { type: 'image', media: 'm1' },
      { type: 'file', file: 'f1' },
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Liên hệ: ' },
          {
            type: 'link',
            target: { kind: 'document', collection: 'pages', id: 'p2' },
            children: [{ type: 'text', text: 'bộ phận một cửa' }],
          },
        ],
      },
    ],
  },
  category: 'c1',
  cover: 'm1',
  author: 'Ban biên tập',
  publishedAt: '2026-03-14T01:30:00.000Z',
  updatedAt: '2026-03-14T01:30:00.000Z',
}

/** An announcement. */
export const exampleAnnouncement: Article = {
  id: 'a2',
  type: 'announcement',
  slug: 'lich-tiep-cong-dan-thang-4',
  title: { vi: 'Lịch tiếp công dân tháng 4 năm 2026' },
  summary: { vi: 'Lãnh đạo Sở tiếp công dân vào ngày 15 hằng tháng.' },
  body: { vi: [paragraph('Địa điểm: phòng tiếp công dân, tầng 1.')] },
  publishedAt: '2026-03-20T02:00:00.000Z',
  updatedAt: '2026-03-20T03:00:00.000Z',
}

/** Two pages: one of the introduction, one at the root. */
export const examplePages: [Page, Page] = [
  {
    id: 'p1',
    section: 'introduction',
    slug: 'chuc-nang-nhiem-vu',
    title: { vi: 'Chức năng, nhiệm vụ' },
    summary: { vi: 'Những việc Sở Xây dựng làm theo luật định.' },
    body: {
      vi: [
        { type: 'heading', level: 2, children: [{ type: 'text', text: 'Vị trí' }] },
        paragraph('Sở Xây dựng là cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh.'),
        { type: 'heading', level: 2, children: [{ type: 'text', text: 'Vị trí' }] },
        paragraph('Trụ sở đặt tại thành phố Ninh Bình.'),
      ],
    },
    order: 1,
    updatedAt: '2026-01-05T02:00:00.000Z',
  },
  {
    id: 'p2',
    section: 'general',
    slug: 'lien-he',
    title: { vi: 'Liên hệ' },
    body: { vi: [paragraph('Giờ làm việc: 7 giờ 30 đến 17 giờ.')] },
    order: 1,
    updatedAt: '2026-01-05T02:00:00.000Z',
  },
]

/** A procedure that can be done online. */
export const exampleProcedure: Procedure = {
  id: 'q1',
  code: '1.009972',
  name: 'Cấp giấy phép xây dựng mới công trình cấp đặc biệt, cấp I, cấp II',
  field: 'Hoạt động xây dựng',
  level: 'Cấp tỉnh',
  subjects: ['Công dân Việt Nam', 'Doanh nghiệp'],
  executingAgency: 'Sở Xây dựng',
  steps: 'Bước 1: Nộp hồ sơ tại Trung tâm Phục vụ hành chính công.\nBước 2: Nhận kết quả.',
  methods: { rows: [{ method: 'Trực tuyến', duration: '20 ngày', fee: '150.000 đồng' }], text: '' },
  dossier: { rows: [{ name: 'Đơn đề nghị', copies: 'Bản chính: 1' }], text: '' },
  legalBases: { rows: [{ title: 'Luật Xây dựng', number: '50/2014/QH13' }], text: '' },
  externalIds: { national: '019d2bf7-4fc4-7716-bab8-167242b3fcda' },
  updatedAt: '2026-02-01T02:00:00.000Z',
}

/** Menus with a section, a category, and a link to a document. */
export const exampleMenus: Menus = {
  main: [
    { label: { vi: 'Trang chủ' }, target: { kind: 'section', section: 'home' }, children: [] },
    {
      label: { vi: 'Tin tức' },
      target: { kind: 'section', section: 'news' },
      children: [{ label: { vi: 'Quy hoạch' }, target: { kind: 'category', id: 'c1' }, children: [] }],
    },
  ],
  footer: [{ label: { vi: 'Liên hệ' }, target: { kind: 'document', collection: 'pages', id: 'p2' }, children: [] }],
}

/** One of everything that a portal is made of. */
export const exampleSnapshot: Snapshot = {
  agency: exampleAgency,
  categories: [exampleCategory],
  articles: [exampleArticle, exampleAnnouncement],
  pages: examplePages,
  procedures: [exampleProcedure],
  legalDocuments: exampleLegalDocuments,
  publications: examplePublications,
  consultations: [exampleConsultation],
  questions: [exampleQuestion],
  units: exampleUnits,
  people: examplePeople,
  appointments: exampleAppointments,
  events: [exampleEvent],
  galleries: [exampleGallery],
  videos: exampleVideos,
  websiteGroups: [exampleWebsiteGroup],
  media: [exampleMedia],
  files: [exampleFile],
  menus: exampleMenus,
  home: { blocks: [] },
}
