import type { Shell } from '../../pages/index.ts'

/** The shell of a department's portal, as the publisher would plan it. */
export const exampleShell: Shell = {
  locale: 'vi',
  agency: {
    name: 'Sở Xây dựng tỉnh Ninh Bình',
    abbreviation: 'SXD',
    kind: 'department',
    governingBody: 'Ủy ban nhân dân tỉnh Ninh Bình',
    isSample: true,
  },
  origin: 'http://soxaydung.localhost:8080',
  provinceHref: 'http://localhost:8080/',
  homes: [
    { locale: 'vi', href: '/' },
    { locale: 'en', href: '/en/' },
  ],
  theme: { family: 'base', stylesheet: '/giao-dien/vi-du.css' },
  menu: [
    { label: 'Trang chủ', href: '/', children: [] },
    {
      label: 'Giới thiệu',
      href: '/gioi-thieu/',
      children: [
        { label: 'Giới thiệu chung', href: '/gioi-thieu/gioi-thieu-chung/', children: [] },
        { label: 'Chức năng, nhiệm vụ', href: '/gioi-thieu/chuc-nang-nhiem-vu/', children: [] },
        { label: 'Cơ cấu tổ chức', href: '/gioi-thieu/co-cau-to-chuc/', children: [] },
      ],
    },
    {
      label: 'Tin tức – Sự kiện',
      href: '/tin-tuc/',
      children: [
        { label: 'Quy hoạch – Kiến trúc', href: '/chuyen-muc/quy-hoach-kien-truc/', children: [] },
        { label: 'Nhà ở và đô thị', href: '/chuyen-muc/nha-o-va-do-thi/', children: [] },
        { label: 'Quản lý chất lượng công trình', href: '/chuyen-muc/chat-luong-cong-trinh/', children: [] },
      ],
    },
    { label: 'Thông báo', href: '/thong-bao/', children: [] },
    { label: 'Thủ tục hành chính', href: '/thu-tuc-hanh-chinh/', children: [] },
    { label: 'Liên hệ', href: '/lien-he/', children: [] },
  ],
  footer: {
    links: [
      { label: 'Giới thiệu chung', href: '/gioi-thieu/gioi-thieu-chung/', children: [] },
      { label: 'Thông báo', href: '/thong-bao/', children: [] },
      { label: 'Thủ tục hành chính', href: '/thu-tuc-hanh-chinh/', children: [] },
      { label: 'Liên hệ', href: '/lien-he/', children: [] },
    ],
    responsible: 'Ông Nguyễn Văn Mẫu, Giám đốc Sở',
    address: 'Số 2 đường Lê Hồng Phong, phường Đông Thành, thành phố Ninh Bình, tỉnh Ninh Bình',
    phone: '0229.3871.234',
    fax: '0229.3871.235',
    email: 'soxaydung@ninhbinh.gov.vn',
  },
}

/** The shell of the same portal in English. */
export const englishShell: Shell = {
  ...exampleShell,
  locale: 'en',
  agency: {
    ...exampleShell.agency,
    name: 'Department of Construction of Ninh Binh Province',
    governingBody: "People's Committee of Ninh Binh Province",
  },
  menu: [
    { label: 'Home', href: '/', children: [] },
    { label: 'About us', href: '/gioi-thieu/', children: [] },
    { label: 'Contact', href: '/lien-he/', children: [] },
  ],
}

/** The shell of the province's own pages. */
export const provinceShell: Shell = {
  ...exampleShell,
  agency: {
    name: 'Tỉnh Ninh Bình',
    abbreviation: 'Ninh Bình',
    kind: 'office',
    governingBody: 'Ủy ban nhân dân tỉnh Ninh Bình',
    isSample: true,
  },
  origin: 'http://localhost:8080',
  theme: { family: 'district', stylesheet: '/giao-dien/vi-du.css?family=district' },
  menu: [],
  footer: { links: [], responsible: '', address: '' },
}
