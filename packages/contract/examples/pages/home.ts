import type { HomeBlockModel, LifeEvent, Link, PageOf } from '../../pages/index.ts'
import { exampleDays } from './calendar.ts'
import { exampleDocuments } from './legalDocuments.ts'
import { exampleEvents, exampleVideos, galleryExample } from './library.ts'
import { exampleAnnouncements, exampleCategories, exampleNews } from './news.ts'
import { websiteLinksExample } from './organisation.ts'
import { exampleConsultations } from './participation.ts'
import { exampleProcedures } from './procedures.ts'
import { permitFigures } from './publications.ts'

const all = (href: string): Link => ({ label: 'Xem tất cả', href })

const lifeEvent = (label: string, icon: string, count: number, audience: LifeEvent['audience']): LifeEvent => ({
  label,
  href: `/thu-tuc-hanh-chinh/su-kien/${icon}/`,
  icon,
  count,
  audience,
})

const lifeEvents: LifeEvent[] = [
  lifeEvent('Nhà ở, đất đai', 'housing', 41, 'citizens'),
  lifeEvent('Việc làm, hành nghề', 'work', 18, 'citizens'),
  lifeEvent('Khiếu nại, tố cáo', 'complaint', 6, 'citizens'),
  lifeEvent('Khởi sự kinh doanh', 'business', 12, 'businesses'),
  lifeEvent('Dự án xây dựng', 'construction', 57, 'businesses'),
  lifeEvent('Vật liệu, kiểm định', 'inspection', 23, 'businesses'),
]

const newsOf = (category: Link): HomeBlockModel => ({
  type: 'category-news',
  heading: category.label,
  articles: exampleNews.filter((article) => article.category?.label === category.label).slice(0, 4),
  more: all(category.href),
})

const blocks: HomeBlockModel[] = [
  {
    type: 'lead-news',
    heading: 'Tin tức – Sự kiện',
    ...(exampleNews[0] && { lead: exampleNews[0] }),
    next: exampleNews.slice(1, 6),
    more: all('/tin-tuc/'),
  },
  {
    type: 'procedures',
    heading: 'Thủ tục hành chính',
    procedures: exampleProcedures.slice(0, 4),
    count: 1268,
    more: all('/thu-tuc-hanh-chinh/'),
  },
  { type: 'announcements', heading: 'Thông báo', articles: exampleAnnouncements, more: all('/thong-bao/') },
  { type: 'life-events', heading: 'Bạn cần làm việc gì?', events: lifeEvents, more: all('/thu-tuc-hanh-chinh/') },
  ...Object.values(exampleCategories).map(newsOf),
  {
    type: 'legal-documents',
    heading: 'Văn bản mới',
    documents: exampleDocuments.slice(0, 4),
    more: all('/van-ban/'),
  },
  {
    type: 'calendar',
    heading: 'Lịch làm việc của lãnh đạo',
    week: 'Tuần 45 (2/11/2026 – 8/11/2026)',
    days: exampleDays
      .filter(({ appointments }) => appointments.length > 0)
      .map(({ name, day, appointments }) => ({ name: `${name}, ${day.short}`, iso: day.iso, appointments })),
    more: all('/lich-lam-viec/'),
  },
  {
    type: 'statistics',
    heading: 'Số liệu',
    figures: permitFigures,
    href: '/thong-ke-bao-cao/bao-cao-quy-3-2026/',
    more: all('/thong-ke-bao-cao/'),
  },
  { type: 'consultations', heading: 'Lấy ý kiến dự thảo', entries: exampleConsultations, more: all('/gop-y-du-thao/') },
  { type: 'events', heading: 'Sự kiện sắp tới', entries: exampleEvents, more: all('/su-kien/') },
  {
    type: 'gallery',
    heading: 'Thư viện ảnh',
    pictures: galleryExample.model.pictures.slice(0, 5).map(({ picture, caption }) => ({
      picture,
      href: galleryExample.head.path,
      title: caption ?? galleryExample.model.title,
    })),
    more: all('/thu-vien-anh/'),
  },
  { type: 'videos', heading: 'Video', entries: exampleVideos, more: all('/video/') },
  { type: 'latest', heading: 'Mới nhất', articles: exampleNews.slice(2, 8), more: all('/tin-tuc/') },
  { type: 'website-links', heading: 'Liên kết website', groups: websiteLinksExample.model.groups },
  {
    type: 'rich-text',
    heading: 'Đường dây nóng',
    bodyHtml:
      '<p>Phản ánh vi phạm trật tự xây dựng: <a href="tel:02293871236">0229.3871.236</a>, cả ngày nghỉ. Người phản ánh được giữ bí mật danh tính.</p>',
  },
]

const head = {
  path: '/',
  title: 'Trang chủ',
  description: 'Cổng thông tin điện tử Sở Xây dựng tỉnh Ninh Bình',
  breadcrumb: [],
}

/** A home page with one block of each type. */
export const homeExample: PageOf<'home'> = { template: 'home', head, model: { blocks } }

/** The home page of a portal in which nothing was published yet. */
export const emptyHomeExample: PageOf<'home'> = {
  template: 'home',
  head,
  model: { blocks: blocks.map(emptied) },
}

function emptied(block: HomeBlockModel): HomeBlockModel {
  switch (block.type) {
    case 'lead-news':
      return { ...block, lead: undefined, next: [] }
    case 'latest':
    case 'category-news':
    case 'announcements':
      return { ...block, articles: [] }
    case 'legal-documents':
      return { ...block, documents: [] }
    case 'procedures':
      return { ...block, procedures: [], count: 0 }
    case 'life-events':
      return { ...block, events: [] }
    case 'calendar':
      return { ...block, week: undefined, days: [] }
    case 'events':
    case 'videos':
    case 'consultations':
      return { ...block, entries: [] }
    case 'gallery':
      return { ...block, pictures: [] }
    case 'statistics':
      return { ...block, figures: undefined }
    case 'website-links':
      return { ...block, groups: [] }
    case 'rich-text':
      return block
  }
}
