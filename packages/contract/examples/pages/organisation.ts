import type { PageOf, PersonModel } from '../../pages/index.ts'

const home = { label: 'Trang chủ', href: '/' }

const head = (name: string, phone: string): PersonModel => ({ name, position: 'Trưởng phòng', phone })

/** The organisation chart of a department. */
export const organisationExample: PageOf<'organisation'> = {
  template: 'organisation',
  head: {
    path: '/gioi-thieu/co-cau-to-chuc/',
    title: 'Cơ cấu tổ chức',
    description: 'Lãnh đạo, các đơn vị và đầu mối liên hệ của Sở Xây dựng tỉnh Ninh Bình',
    breadcrumb: [home, { label: 'Giới thiệu', href: '/gioi-thieu/' }],
  },
  model: {
    title: 'Cơ cấu tổ chức',
    agency: 'Sở Xây dựng tỉnh Ninh Bình',
    leaders: [
      {
        name: 'Nguyễn Văn Mẫu',
        position: 'Giám đốc Sở',
        duties: 'Lãnh đạo, quản lý toàn diện; trực tiếp phụ trách tổ chức cán bộ, quy hoạch và kế hoạch.',
        phone: '0229.3871.200',
        email: 'giamdoc.sxd@ninhbinh.gov.vn',
      },
      {
        name: 'Phạm Thị Hương Mẫu',
        position: 'Phó Giám đốc',
        duties: 'Phụ trách nhà ở, thị trường bất động sản và vật liệu xây dựng.',
        phone: '0229.3871.201',
      },
      {
        name: 'Lê Quang Mẫu',
        position: 'Phó Giám đốc',
        duties: 'Phụ trách hạ tầng kỹ thuật, quản lý chất lượng công trình.',
        phone: '0229.3871.202',
      },
    ],
    units: [
      {
        name: 'Văn phòng Sở',
        duties: 'Tổng hợp, hành chính, quản trị, một cửa.',
        phone: '0229.3871.234',
        heads: [{ name: 'Đỗ Thị Mẫu', position: 'Chánh Văn phòng', phone: '0229.3871.235' }],
        units: [],
      },
      { name: 'Thanh tra Sở', heads: [{ name: 'Vũ Đình Mẫu', position: 'Chánh Thanh tra' }], units: [] },
      {
        name: 'Phòng Quy hoạch – Kiến trúc',
        duties: 'Lập, thẩm định quy hoạch; cấp phép theo quy chế kiến trúc.',
        phone: '0229.3871.240',
        email: 'quyhoach.sxd@ninhbinh.gov.vn',
        heads: [head('Trịnh Hoài Mẫu', '0229.3871.241')],
        units: [],
      },
      {
        name: 'Phòng Quản lý nhà và thị trường bất động sản',
        heads: [head('Bùi Thu Mẫu', '0229.3871.245')],
        units: [],
      },
      {
        name: 'Trung tâm Kiểm định chất lượng xây dựng',
        duties: 'Đơn vị sự nghiệp trực thuộc Sở.',
        address: 'Đường Lương Văn Tụy, thành phố Ninh Bình',
        heads: [{ name: 'Hoàng Minh Mẫu', position: 'Giám đốc Trung tâm' }],
        units: [
          { name: 'Phòng Thí nghiệm vật liệu', heads: [], units: [] },
          { name: 'Phòng Kiểm định công trình', heads: [], units: [] },
        ],
      },
    ],
    contacts: [
      {
        name: 'Lương Thị Mẫu',
        position: 'Chuyên viên',
        unit: 'Văn phòng Sở',
        duties: 'Tiếp nhận phản ánh, kiến nghị của người dân',
        phone: '0229.3871.236',
        email: 'tiepdan.sxd@ninhbinh.gov.vn',
      },
      {
        name: 'Tạ Văn Mẫu',
        position: 'Chuyên viên chính',
        unit: 'Phòng Quy hoạch – Kiến trúc',
        duties: 'Cung cấp thông tin quy hoạch',
        phone: '0229.3871.242',
      },
    ],
  },
}

/** Links to other websites. */
export const websiteLinksExample: PageOf<'website-links'> = {
  template: 'website-links',
  head: {
    path: '/lien-ket-website/',
    title: 'Liên kết website',
    description: 'Trang thông tin của Chính phủ, các bộ và các cơ quan trong tỉnh',
    breadcrumb: [home],
  },
  model: {
    title: 'Liên kết website',
    groups: [
      {
        title: 'Trung ương',
        links: [
          { label: 'Cổng Thông tin điện tử Chính phủ', href: 'https://chinhphu.vn/' },
          { label: 'Bộ Xây dựng', href: 'https://moc.gov.vn/' },
          { label: 'Cơ sở dữ liệu quốc gia về văn bản pháp luật', href: 'https://vbpl.vn/' },
          { label: 'Cổng Dịch vụ công Quốc gia', href: 'https://dichvucong.gov.vn/' },
        ],
      },
      {
        title: 'Tỉnh Ninh Bình',
        links: [
          { label: 'Cổng Thông tin điện tử tỉnh', href: 'https://ninhbinh.gov.vn/' },
          { label: 'Báo Ninh Bình', href: 'https://baoninhbinh.org.vn/' },
        ],
      },
    ],
  },
}
