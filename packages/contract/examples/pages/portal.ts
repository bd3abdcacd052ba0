import type { PageOf } from '../../pages/index.ts'
import { momentOf } from './moments.ts'
import { exampleCategories } from './news.ts'

const home = { label: 'Trang chủ', href: '/' }
const introduction = { label: 'Giới thiệu', href: '/gioi-thieu/' }

const introductionPages = [
  { label: 'Giới thiệu chung', href: '/gioi-thieu/gioi-thieu-chung/' },
  { label: 'Chức năng, nhiệm vụ', href: '/gioi-thieu/chuc-nang-nhiem-vu/' },
  { label: 'Cơ cấu tổ chức', href: '/gioi-thieu/co-cau-to-chuc/' },
]

/** The list of introduction pages. */
export const sectionExample: PageOf<'section'> = {
  template: 'section',
  head: {
    path: '/gioi-thieu/',
    title: 'Giới thiệu',
    description: 'Chức năng, nhiệm vụ, tổ chức bộ máy của Sở Xây dựng tỉnh Ninh Bình',
    breadcrumb: [home],
  },
  model: {
    title: 'Giới thiệu',
    description: 'Chức năng, nhiệm vụ, tổ chức bộ máy của Sở Xây dựng tỉnh Ninh Bình',
    entries: introductionPages.map((link) => ({
      ...link,
      summary: `${link.label} của Sở Xây dựng, theo quyết định hiện hành của Ủy ban nhân dân tỉnh.`,
    })),
  },
}

/** A page of the introduction with chapters and a list of functions. */
export const pageExample: PageOf<'page'> = {
  template: 'page',
  head: {
    path: '/gioi-thieu/chuc-nang-nhiem-vu/',
    title: 'Chức năng, nhiệm vụ',
    description: 'Những việc Sở Xây dựng làm theo luật định.',
    breadcrumb: [home, introduction],
  },
  model: {
    title: 'Chức năng, nhiệm vụ',
    summary:
      'Sở Xây dựng giúp Ủy ban nhân dân tỉnh quản lý nhà nước về quy hoạch, nhà ở, hạ tầng kỹ thuật và vật liệu xây dựng.',
    bodyHtml: `<h2 id="vi-tri">Vị trí</h2>
<p>Sở Xây dựng là cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, có con dấu và tài khoản riêng, chịu sự chỉ đạo về chuyên môn của Bộ Xây dựng.</p>
<h2 id="nhiem-vu">Nhiệm vụ</h2>
<ol><li>Trình Ủy ban nhân dân tỉnh quy hoạch, kế hoạch phát triển ngành.</li><li>Thẩm định dự án, thiết kế và cấp giấy phép xây dựng theo phân cấp.</li><li>Quản lý nhà ở, công sở và thị trường bất động sản:<ul><li>nhà ở xã hội, nhà ở công vụ;</li><li>chứng chỉ hành nghề môi giới.</li></ul></li><li>Kiểm tra chất lượng công trình và xử lý vi phạm.</li></ol>
<h2 id="quyen-han">Quyền hạn</h2>
<p>Sở được yêu cầu các cơ quan, tổ chức cung cấp số liệu liên quan và tạm dừng thi công công trình có nguy cơ mất an toàn.</p>`,
    contents: [
      { label: 'Vị trí', href: '#vi-tri' },
      { label: 'Nhiệm vụ', href: '#nhiem-vu' },
      { label: 'Quyền hạn', href: '#quyen-han' },
    ],
    siblings: introductionPages.map((link) => ({ ...link, current: link.href.includes('chuc-nang') })),
    updated: momentOf('2026-03-02 10:00'),
  },
}

/** A short page at the root. */
export const contactExample: PageOf<'page'> = {
  template: 'page',
  head: {
    path: '/lien-he/',
    title: 'Liên hệ',
    description: 'Địa chỉ và giờ làm việc.',
    breadcrumb: [home],
    alternates: [
      { locale: 'vi', href: '/lien-he/' },
      { locale: 'en', href: '/en/lien-he/' },
    ],
  },
  model: {
    title: 'Liên hệ',
    bodyHtml:
      '<p>Giờ làm việc: từ thứ Hai đến thứ Sáu, 7 giờ 30 đến 11 giờ 30 và 13 giờ 30 đến 17 giờ.</p>\n<p>Bộ phận một cửa: <a href="tel:02293871234">0229.3871.234</a>.</p>',
    contents: [],
    siblings: [],
    updated: momentOf('2026-03-02 10:00'),
  },
}

/** The same page in English. */
export const englishContactExample: PageOf<'page'> = {
  ...contactExample,
  head: {
    ...contactExample.head,
    path: '/en/lien-he/',
    title: 'Contact',
    description: 'Address and working hours.',
    breadcrumb: [{ label: 'Home', href: '/' }],
  },
  model: {
    ...contactExample.model,
    title: 'Contact',
    bodyHtml: '<p>Working hours: Monday to Friday, 7:30 to 11:30 and 13:30 to 17:00.</p>',
  },
}

/** The site map. */
export const siteMapExample: PageOf<'site-map'> = {
  template: 'site-map',
  head: {
    path: '/so-do-trang/',
    title: 'Sơ đồ trang',
    description: 'Các mục trên cổng thông tin của Sở Xây dựng tỉnh Ninh Bình',
    breadcrumb: [home],
  },
  model: {
    groups: [
      { title: introduction, links: introductionPages },
      { title: { label: 'Tin tức – Sự kiện', href: '/tin-tuc/' }, links: Object.values(exampleCategories) },
      { title: { label: 'Thông báo', href: '/thong-bao/' }, links: [] },
      {
        title: { label: 'Thủ tục hành chính', href: '/thu-tuc-hanh-chinh/' },
        links: [
          { label: 'Hoạt động xây dựng', href: '/thu-tuc-hanh-chinh/linh-vuc/hoat-dong-xay-dung/' },
          { label: 'Năng lực hành nghề', href: '/thu-tuc-hanh-chinh/linh-vuc/nang-luc-hanh-nghe/' },
        ],
      },
      {
        title: { label: 'Trang khác', href: '/' },
        links: [
          { label: 'Liên hệ', href: '/lien-he/' },
          { label: 'Tìm kiếm', href: '/tim-kiem/' },
        ],
      },
    ],
  },
}

const searchHead = {
  path: '/tim-kiem/',
  title: 'Tìm kiếm',
  description: 'Tìm tin bài, thủ tục, trang thông tin của Sở Xây dựng tỉnh Ninh Bình',
  breadcrumb: [home],
}

/** The search page before anything is asked. */
export const searchExample: PageOf<'search'> = {
  template: 'search',
  head: searchHead,
  model: { indexHref: '/tim-kiem/muc-luc.idx' },
}

/** The search page as the server renders it for a reader without JavaScript. */
export const searchResultsExample: PageOf<'search'> = {
  template: 'search',
  head: searchHead,
  model: {
    indexHref: '/tim-kiem/muc-luc.idx',
    answer: {
      query: 'giay phep xay dung',
      total: 12,
      results: [
        {
          href: '/thu-tuc-hanh-chinh/9.090001/',
          titleHtml: 'Cấp <mark>giấy</mark> <mark>phép</mark> <mark>xây</mark> <mark>dựng</mark> nhà ở riêng lẻ',
          excerptHtml: 'Hoạt động <mark>xây</mark> <mark>dựng</mark>',
          type: 'Thủ tục hành chính',
          about: ['9.090001'],
        },
        {
          href: '/tin-tuc/tap-huan-giay-phep-xay-dung-nong-thon/',
          titleHtml:
            'Tập huấn cấp <mark>giấy</mark> <mark>phép</mark> <mark>xây</mark> <mark>dựng</mark> nhà ở nông thôn cho 143 cán bộ xã',
          excerptHtml: 'Nội dung tập trung vào cách đọc bản vẽ, xác định chỉ giới và nhận hồ sơ qua mạng.',
          type: 'Tin tức',
          about: ['14/3/2026'],
        },
      ],
      facets: [
        {
          name: 'type',
          label: 'Loại thông tin',
          choices: [
            { label: 'Thủ tục hành chính', count: 8, href: '?q=giay+phep&loai=procedure', isChosen: false },
            { label: 'Tin tức', count: 4, href: '?q=giay+phep&loai=news', isChosen: true },
          ],
        },
      ],
      next: '?q=giay+phep+xay+dung&trang=2',
    },
  },
}

/** The agency's page for addresses that do not exist. */
export const notFoundExample: PageOf<'not-found'> = {
  template: 'not-found',
  head: {
    path: '/404.html',
    title: 'Không tìm thấy trang',
    description: 'Không tìm thấy trang',
    breadcrumb: [home],
  },
  model: {
    suggestions: [
      home,
      { label: 'Tin tức – Sự kiện', href: '/tin-tuc/' },
      { label: 'Thông báo', href: '/thong-bao/' },
      { label: 'Thủ tục hành chính', href: '/thu-tuc-hanh-chinh/' },
      { label: 'Tìm kiếm', href: '/tim-kiem/' },
      { label: 'Sơ đồ trang', href: '/so-do-trang/' },
    ],
  },
}
