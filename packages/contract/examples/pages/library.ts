import type { EntryCard, PageOf } from '../../pages/index.ts'
import { momentOf } from './moments.ts'
import { type ExampleScene, pictureOf } from './pictures.ts'

const home = { label: 'Trang chủ', href: '/' }
const galleries = { label: 'Thư viện ảnh', href: '/thu-vien-anh/' }
const videos = { label: 'Video', href: '/video/' }
const events = { label: 'Sự kiện', href: '/su-kien/' }

type Entry = { href: string; title: string; at: string; scene?: ExampleScene; note?: string }

const entryOf = ({ href, title, at, scene, note }: Entry): EntryCard => ({
  href,
  title,
  summary: '',
  published: momentOf(at),
  ...(scene && { picture: pictureOf(scene) }),
  ...(note && { note }),
})

/** Galleries as lists show them. */
export const exampleGalleries: EntryCard[] = [
  { href: `${galleries.href}song-van-truoc-va-nay/`, title: 'Sông Vân trước và nay', at: '2026-10-25 09:00' },
  { href: `${galleries.href}dong-lua-gia-vien/`, title: 'Mùa lúa chín ở Gia Viễn', at: '2026-10-03 08:30' },
  { href: `${galleries.href}cau-vung-tram/`, title: 'Một năm thi công cầu Vũng Trắm', at: '2026-08-19 14:00' },
  { href: `${galleries.href}hoi-thi-tay-nghe/`, title: 'Hội thi tay nghề thợ xây lần thứ V', at: '2026-06-30 16:20' },
].map((entry, index) =>
  entryOf({
    ...entry,
    note: `${12 - index * 2} ảnh`,
    ...([{ scene: 'karst-river' }, { scene: 'rice-field' }, { scene: 'bridge-road' }, {}] as const)[index],
  }),
)

/** Videos as lists show them. */
export const exampleVideos: EntryCard[] = [
  entryOf({
    href: `${videos.href}nop-ho-so-qua-mang/`,
    title: 'Hướng dẫn nộp hồ sơ cấp phép xây dựng qua mạng',
    at: '2026-09-18 10:00',
    scene: 'documents',
  }),
  entryOf({
    href: `${videos.href}pho-co-hoa-lu/`,
    title: 'Phố cổ Hoa Lư: giữ mái ngói, giữ hồn phố',
    at: '2026-07-02 19:30',
    scene: 'city-street',
  }),
]

/** The photo library. */
export const galleryListExample: PageOf<'entry-list'> = {
  template: 'entry-list',
  head: {
    path: galleries.href,
    title: galleries.label,
    description: 'Hình ảnh hoạt động của ngành Xây dựng Ninh Bình',
    breadcrumb: [home],
  },
  model: {
    title: galleries.label,
    description: 'Hình ảnh hoạt động của ngành Xây dựng Ninh Bình',
    look: 'pictures',
    entries: exampleGalleries,
    emptyText: 'Thư viện chưa có ảnh.',
    pagination: { newest: { label: 'Mới nhất', href: galleries.href }, nearby: [] },
  },
}

/** A gallery of six pictures, one without a caption. */
export const galleryExample: PageOf<'gallery'> = {
  template: 'gallery',
  head: {
    path: '/thu-vien-anh/song-van-truoc-va-nay/',
    title: 'Sông Vân trước và nay',
    description: 'Sáu góc nhìn dọc bờ sông từ cầu Lim đến cầu Vũng Trắm.',
    breadcrumb: [home, galleries],
  },
  model: {
    title: 'Sông Vân trước và nay',
    summary: 'Sáu góc nhìn dọc bờ sông từ cầu Lim đến cầu Vũng Trắm.',
    pictures: [
      { picture: pictureOf('karst-river'), caption: 'Khúc sông phía nam, nơi sẽ mở đường dạo' },
      { picture: pictureOf('bridge-road'), caption: 'Cầu Vũng Trắm nhìn từ bờ tây' },
      { picture: pictureOf('city-street'), caption: 'Dãy nhà mặt sông đường Vân Giang' },
      { picture: pictureOf('lotus-pond'), caption: 'Đầm sen bên chân núi Thúy' },
      { picture: pictureOf('rice-field') },
      { picture: pictureOf('people-meeting'), caption: 'Buổi họp dân góp ý phương án' },
    ],
    published: momentOf('2026-10-25 09:00'),
    others: exampleGalleries.slice(1),
  },
}

/** A video that this portal keeps itself. */
export const videoExample: PageOf<'video'> = {
  template: 'video',
  head: {
    path: '/video/nop-ho-so-qua-mang/',
    title: 'Hướng dẫn nộp hồ sơ cấp phép xây dựng qua mạng',
    description: 'Bốn bước, từ đăng nhập đến nhận giấy biên nhận.',
    breadcrumb: [home, videos],
  },
  model: {
    title: 'Hướng dẫn nộp hồ sơ cấp phép xây dựng qua mạng',
    summary: 'Bốn bước, từ đăng nhập đến nhận giấy biên nhận.',
    source: { kind: 'file', href: '/tep/vi-du/huong-dan.mp4', type: 'video/mp4' },
    poster: pictureOf('documents'),
    transcript:
      'Bước một, mở Cổng Dịch vụ công và đăng nhập bằng tài khoản định danh.\nBước hai, tìm thủ tục “Cấp giấy phép xây dựng nhà ở riêng lẻ”.\nBước ba, điền tờ khai và tải bản vẽ lên.\nBước bốn, kiểm tra lại, gửi hồ sơ và lưu giấy biên nhận.',
    published: momentOf('2026-09-18 10:00'),
    others: exampleVideos.slice(1),
  },
}

/** A video that stands elsewhere: a card, no frame. */
export const linkedVideoExample: PageOf<'video'> = {
  template: 'video',
  head: { ...videoExample.head, path: '/video/pho-co-hoa-lu/', title: 'Phố cổ Hoa Lư: giữ mái ngói, giữ hồn phố' },
  model: {
    title: 'Phố cổ Hoa Lư: giữ mái ngói, giữ hồn phố',
    summary: 'Phim tài liệu 18 phút về những ngôi nhà được trùng tu trong ba năm qua.',
    source: { kind: 'link', href: 'https://nbtv.vn/pho-co-hoa-lu', host: 'nbtv.vn' },
    poster: pictureOf('city-street'),
    published: momentOf('2026-07-02 19:30'),
    others: [],
  },
}

/** Events as lists show them. */
export const exampleEvents: EntryCard[] = [
  entryOf({
    href: `${events.href}trien-lam-quy-hoach/`,
    title: 'Triển lãm đồ án quy hoạch phân khu phía Đông thành phố',
    at: '2026-11-02 08:00',
    scene: 'office-hall',
    note: 'Nhà văn hóa phường Đông Thành',
  }),
  entryOf({
    href: `${events.href}doi-thoai-doanh-nghiep/`,
    title: 'Đối thoại với doanh nghiệp về thủ tục cấp phép xây dựng',
    at: '2026-11-18 14:00',
    note: 'Hội trường Sở Xây dựng',
  }),
]

/** An event with a stream. */
export const eventExample: PageOf<'event'> = {
  template: 'event',
  head: {
    path: '/su-kien/trien-lam-quy-hoach/',
    title: 'Triển lãm đồ án quy hoạch phân khu phía Đông thành phố',
    description: 'Bản vẽ, mô hình và mười hai kiến trúc sư trả lời câu hỏi của người dân.',
    breadcrumb: [home, events],
  },
  model: {
    title: 'Triển lãm đồ án quy hoạch phân khu phía Đông thành phố',
    summary: 'Bản vẽ, mô hình và mười hai kiến trúc sư trả lời câu hỏi của người dân.',
    bodyHtml:
      '<p>Triển lãm mở cửa tự do, không cần đăng ký. Người khuyết tật đi lối cổng phía đường Trương Hán Siêu.</p>\n<p>Mỗi buổi chiều từ 15 giờ có phần trình bày dành cho học sinh.</p>',
    starts: momentOf('2026-11-02 08:00'),
    ends: momentOf('2026-12-02 17:00'),
    place: 'Nhà văn hóa phường Đông Thành, đường Trương Hán Siêu, thành phố Ninh Bình',
    picture: pictureOf('office-hall'),
    streamHref: 'https://nbtv.vn/truc-tiep',
    icsHref: '/su-kien/trien-lam-quy-hoach/su-kien.ics',
    others: exampleEvents.slice(1),
  },
}
