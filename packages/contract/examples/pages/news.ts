import type { ArticleCard, Link } from '../../pages/index.ts'
import { momentOf } from './moments.ts'
import { type ExampleScene, pictureOf } from './pictures.ts'

/** Categories of the example agency. */
export const exampleCategories = {
  planning: { label: 'Quy hoạch – Kiến trúc', href: '/chuyen-muc/quy-hoach-kien-truc/' },
  housing: { label: 'Nhà ở và đô thị', href: '/chuyen-muc/nha-o-va-do-thi/' },
  quality: { label: 'Quản lý chất lượng công trình', href: '/chuyen-muc/chat-luong-cong-trinh/' },
} satisfies Record<string, Link>

type News = {
  slug: string
  title: string
  summary: string
  at: string
  category: keyof typeof exampleCategories
  scene?: ExampleScene
}

const news: News[] = [
  {
    slug: 'cong-bo-quy-hoach-phan-khu-phia-dong',
    title: 'Công bố quy hoạch phân khu phía Đông thành phố: giữ mặt nước, mở lối ra sông Vân',
    summary:
      'Đồ án rộng 1.234 ha dành gần một phần ba diện tích cho hồ, kênh và công viên; bản vẽ được trưng bày tại năm nhà văn hóa từ ngày 2/11/2026.',
    at: '2026-10-29 09:43',
    category: 'planning',
    scene: 'city-street',
  },
  {
    slug: 'nha-o-xa-hoi-khanh-phu',
    title: 'Hơn 420 căn nhà ở xã hội tại Khánh Phú bắt đầu nhận hồ sơ đăng ký mua',
    summary:
      'Người lao động trong khu công nghiệp được ưu tiên; hồ sơ nộp trực tiếp hoặc qua mạng đến hết ngày 30/11/2026.',
    at: '2026-10-27 14:20',
    category: 'housing',
    scene: 'bridge-road',
  },
  {
    slug: 'kiem-tra-cong-trinh-truoc-mua-bao',
    title: 'Kiểm tra 36 công trình đang thi công trước mùa mưa bão',
    summary: 'Đoàn kiểm tra yêu cầu bảy công trường gia cố giàn giáo và hệ thống thoát nước.',
    at: '2026-10-23 16:05',
    category: 'quality',
    scene: 'people-meeting',
  },
  {
    slug: 'chinh-trang-mat-tien-pho-co-hoa-lu',
    title: 'Lấy ý kiến về mẫu mặt tiền nhà ở quanh khu phố cổ Hoa Lư',
    summary: 'Ba mẫu nhà mái ngói, cao không quá hai tầng, được giới thiệu để người dân chọn khi sửa chữa.',
    at: '2026-10-20 08:15',
    category: 'planning',
    scene: 'karst-river',
  },
  {
    slug: 'tap-huan-giay-phep-xay-dung-nong-thon',
    title: 'Tập huấn cấp giấy phép xây dựng nhà ở nông thôn cho 143 cán bộ xã',
    summary: 'Nội dung tập trung vào cách đọc bản vẽ, xác định chỉ giới và nhận hồ sơ qua mạng.',
    at: '2026-10-15 10:30',
    category: 'housing',
  },
  {
    slug: 'ho-dieu-hoa-ninh-khanh',
    title: 'Hồ điều hòa Ninh Khánh hoàn thành kè phía tây, mở đường dạo dài 1,8 km',
    summary: 'Đoạn kè mới giúp giảm ngập cho bốn tổ dân phố mỗi khi mưa lớn.',
    at: '2026-10-09 07:50',
    category: 'housing',
    scene: 'lotus-pond',
  },
  {
    slug: 'thi-nghiem-vat-lieu',
    title: 'Phòng thí nghiệm vật liệu xây dựng của tỉnh được công nhận thêm 12 phép thử',
    summary: 'Chủ đầu tư trong tỉnh không còn phải gửi mẫu bê tông cường độ cao đi nơi khác.',
    at: '2026-09-30 15:00',
    category: 'quality',
    scene: 'office-hall',
  },
  {
    slug: 'quy-hoach-nong-thon-gia-hung',
    title: 'Gia Hưng điều chỉnh quy hoạch nông thôn mới, dành đất cho hai bãi đỗ xe ven đê',
    summary: 'Đồ án được lập sau ba lần họp dân, chuyển 1,2 ha đất bằng chưa sử dụng thành bãi đỗ và chợ phiên.',
    at: '2026-09-22 09:10',
    category: 'planning',
    scene: 'rice-field',
  },
  {
    slug: 'so-hoa-ho-so-cap-phep',
    title: 'Số hóa xong 18.600 hồ sơ cấp phép xây dựng giai đoạn 2005 – 2020',
    summary: 'Người dân xin trích lục bản vẽ nhận kết quả trong một ngày, thay vì năm ngày như trước.',
    at: '2026-09-14 13:40',
    category: 'quality',
    scene: 'documents',
  },
]

/** The example agency's news, the newest first. The fifth has no picture. */
export const exampleNews: ArticleCard[] = news.map(({ slug, title, summary, at, category, scene }) => ({
  href: `/tin-tuc/${slug}/`,
  title,
  summary,
  published: momentOf(at),
  category: exampleCategories[category],
  ...(scene && { picture: pictureOf(scene) }),
}))

/** Announcements, the newest first. */
export const exampleAnnouncements: ArticleCard[] = [
  ['lich-tiep-cong-dan-thang-11', 'Lịch tiếp công dân của lãnh đạo Sở tháng 11/2026', '2026-10-30 08:00'],
  ['tuyen-dung-vien-chuc', 'Tuyển dụng 6 viên chức của Trung tâm Kiểm định chất lượng xây dựng', '2026-10-26 10:00'],
  ['lay-y-kien-don-gia-nhan-cong', 'Lấy ý kiến dự thảo đơn giá nhân công xây dựng năm 2027', '2026-10-21 09:30'],
  ['cong-bo-gia-vat-lieu-quy-3', 'Công bố giá vật liệu xây dựng quý III/2026 trên địa bàn tỉnh', '2026-10-12 15:20'],
  [
    'tam-dung-nhan-ho-so',
    'Tạm dừng nhận hồ sơ trực tuyến từ 18 giờ ngày 10/10 để nâng cấp hệ thống',
    '2026-10-08 11:00',
  ],
  [
    'sat-hach-chung-chi-hanh-nghe',
    'Kỳ sát hạch cấp chứng chỉ hành nghề hoạt động xây dựng đợt 4/2026',
    '2026-10-01 14:00',
  ],
].map(([slug = '', title = '', at = '']) => ({
  href: `/thong-bao/${slug}/`,
  title,
  summary: 'Thông tin chi tiết, thời hạn và đầu mối liên hệ có trong nội dung thông báo.',
  published: momentOf(at),
}))
