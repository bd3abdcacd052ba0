import type { PageOf } from '../../pages/index.ts'
import { momentOf } from './moments.ts'
import { exampleAnnouncements, exampleCategories, exampleNews } from './news.ts'
import { pictureOf } from './pictures.ts'

const home = { label: 'Trang chủ', href: '/' }
const newsList = { label: 'Tin tức – Sự kiện', href: '/tin-tuc/' }

const newsBody = `<p>Sáng 29/10/2026, Sở Xây dựng công bố đồ án quy hoạch phân khu phía Đông thành phố Ninh Bình. Khu vực rộng <strong>1.234 ha</strong>, nằm giữa sông Vân và tuyến đường vành đai, hiện có khoảng 9.600 người sinh sống.</p>
<h2 id="giu-mat-nuoc">Giữ mặt nước, mở lối ra sông</h2>
<p>Điểm khác so với phương án năm 2023 là toàn bộ kênh cũ được giữ lại và nối với hai hồ điều hòa. Dọc bờ sông Vân, chỉ giới xây dựng lùi vào 30 m để làm đường dạo và vườn hoa.</p>
<figure><img src="/tep/vi-du/karst-river.svg" width="1600" height="900" alt="Tranh vẽ thuyền trên sông giữa núi đá vôi" loading="lazy" decoding="async"><figcaption>Đoạn sông Vân phía bắc cầu Vũng Trắm, nơi sẽ làm đường dạo.</figcaption></figure>
<blockquote><p>Mỗi khu dân cư phải đi bộ không quá mười phút là đến một mảnh vườn hay một mặt nước.</p></blockquote>
<h2 id="co-cau-dat">Cơ cấu sử dụng đất</h2>
<section class="table" tabindex="0" aria-label="Bảng"><table><tbody><tr><th>Loại đất</th><th>Diện tích (ha)</th><th>Tỷ lệ</th><th>So với phương án 2023</th></tr><tr><td>Đất ở</td><td>412,5</td><td>33,4%</td><td>Giảm 38 ha</td></tr><tr><td>Cây xanh, mặt nước</td><td>386,0</td><td>31,3%</td><td>Tăng 71 ha</td></tr><tr><td>Giao thông</td><td>241,8</td><td>19,6%</td><td>Tăng 6 ha</td></tr><tr><td>Công cộng, dịch vụ</td><td>193,7</td><td>15,7%</td><td>Giảm 39 ha</td></tr></tbody></table></section>
<h2 id="xem-o-dau">Xem bản vẽ ở đâu?</h2>
<p>Hồ sơ được trưng bày từ ngày 2/11/2026 đến hết ngày 2/12/2026:</p>
<ul><li>Nhà văn hóa các phường Ninh Khánh, Ninh Sơn, Đông Thành</li><li>Trụ sở Ủy ban nhân dân hai xã Ninh Phúc và Ninh Nhất</li><li>Trang <a href="/lien-he/">liên hệ</a> của Sở, mục góp ý quy hoạch</li></ul>
<p class="file"><a href="/tep/vi-du/documents.svg" download>Thuyết minh tóm tắt đồ án</a> (PDF, 1,2 MB)</p>
<p>Sở Xây dựng trả lời bằng văn bản từng ý kiến và đăng bản tổng hợp trước khi trình duyệt điều chỉnh cục bộ.</p>`

/** A news article with everything an article can have. */
export const articleExample: PageOf<'article'> = {
  template: 'article',
  head: {
    path: '/tin-tuc/cong-bo-quy-hoach-phan-khu-phia-dong/',
    title: 'Công bố quy hoạch phân khu phía Đông thành phố: giữ mặt nước, mở lối ra sông Vân',
    description: 'Đồ án rộng 1.234 ha dành gần một phần ba diện tích cho hồ, kênh và công viên.',
    breadcrumb: [home, newsList, exampleCategories.planning],
    image: '/tep/vi-du/city-street.svg',
    feeds: [
      { href: '/tin-tuc/rss.xml', type: 'application/rss+xml', title: 'Tin tức – Sự kiện' },
      { href: '/tin-tuc/feed.json', type: 'application/feed+json', title: 'Tin tức – Sự kiện' },
    ],
    jsonLd: ['{"@context":"https://schema.org","@type":"NewsArticle","headline":"Công bố quy hoạch </script>"}'],
    dublinCore: { title: 'Công bố quy hoạch phân khu phía Đông', language: 'vi', publisher: 'Sở Xây dựng' },
  },
  model: {
    type: 'news',
    title: 'Công bố quy hoạch phân khu phía Đông thành phố: giữ mặt nước, mở lối ra sông Vân',
    summary:
      'Đồ án rộng 1.234 ha dành gần một phần ba diện tích cho hồ, kênh và công viên; bản vẽ được trưng bày tại năm nhà văn hóa từ ngày 2/11/2026.',
    bodyHtml: newsBody,
    published: momentOf('2026-10-29 09:43'),
    updated: momentOf('2026-10-29 15:10'),
    category: exampleCategories.planning,
    picture: pictureOf('city-street'),
    author: 'Ban Biên tập',
    source: 'Phòng Quy hoạch – Kiến trúc',
    newer: exampleNews.slice(1, 3),
    older: exampleNews.slice(3, 6),
  },
}

/** An announcement: words alone. */
export const announcementExample: PageOf<'article'> = {
  template: 'article',
  head: {
    path: '/thong-bao/lich-tiep-cong-dan-thang-11/',
    title: 'Lịch tiếp công dân của lãnh đạo Sở tháng 11/2026',
    description: 'Lãnh đạo Sở tiếp công dân vào các ngày 5, 12, 19 và 26 tháng 11.',
    breadcrumb: [home, { label: 'Thông báo', href: '/thong-bao/' }],
  },
  model: {
    type: 'announcement',
    title: 'Lịch tiếp công dân của lãnh đạo Sở tháng 11/2026',
    summary: 'Lãnh đạo Sở tiếp công dân vào các ngày 5, 12, 19 và 26 tháng 11, từ 8 giờ đến 11 giờ.',
    bodyHtml:
      '<p>Địa điểm: phòng tiếp công dân, tầng 1, trụ sở Sở Xây dựng.</p>\n<p>Công dân mang theo căn cước và đơn, tài liệu liên quan (nếu có). Đăng ký trước qua số 0229.3871.234.</p>',
    published: momentOf('2026-10-30 08:00'),
    newer: [],
    older: exampleAnnouncements.slice(1, 4),
  },
}

/** The newest page of the news. */
export const newsListExample: PageOf<'article-list'> = {
  template: 'article-list',
  head: {
    path: '/tin-tuc/',
    title: 'Tin tức – Sự kiện',
    description: 'Tin tức, sự kiện của Sở Xây dựng tỉnh Ninh Bình',
    breadcrumb: [home],
  },
  model: {
    title: 'Tin tức – Sự kiện',
    description: 'Tin tức, sự kiện của Sở Xây dựng tỉnh Ninh Bình',
    articles: exampleNews,
    pagination: {
      newest: { label: 'Mới nhất', href: '/tin-tuc/' },
      older: { label: 'Cũ hơn', href: '/tin-tuc/trang/12/' },
      nearby: [12, 11, 10].map((number) => ({ label: String(number), href: `/tin-tuc/trang/${number}/` })),
    },
    categories: Object.values(exampleCategories).map((link) => ({ ...link, current: false })),
    feedHref: '/rss.xml',
  },
}

/** A numbered page of a category. */
export const categoryListExample: PageOf<'article-list'> = {
  template: 'article-list',
  head: {
    path: '/chuyen-muc/nha-o-va-do-thi/trang/3/',
    title: 'Nhà ở và đô thị – Trang 3',
    description: 'Nhà ở và đô thị: tin tức, sự kiện của Sở Xây dựng tỉnh Ninh Bình',
    breadcrumb: [home, newsList],
  },
  model: {
    title: 'Nhà ở và đô thị',
    description: 'Nhà ở và đô thị: tin tức, sự kiện của Sở Xây dựng tỉnh Ninh Bình',
    articles: exampleNews.filter(({ category }) => category?.label === exampleCategories.housing.label),
    pagination: {
      number: 3,
      newest: { label: 'Mới nhất', href: '/chuyen-muc/nha-o-va-do-thi/' },
      newer: { label: 'Mới hơn', href: '/chuyen-muc/nha-o-va-do-thi/trang/4/' },
      older: { label: 'Cũ hơn', href: '/chuyen-muc/nha-o-va-do-thi/trang/2/' },
      nearby: [5, 4, 3, 2, 1].map((number) => ({
        label: String(number),
        href: `/chuyen-muc/nha-o-va-do-thi/trang/${number}/`,
      })),
    },
    categories: Object.values(exampleCategories).map((link) => ({
      ...link,
      current: link === exampleCategories.housing,
    })),
    feedHref: '/rss.xml',
  },
}

/** The announcements: no categories, no pictures. */
export const announcementListExample: PageOf<'article-list'> = {
  template: 'article-list',
  head: {
    path: '/thong-bao/',
    title: 'Thông báo',
    description: 'Thông báo của Sở Xây dựng tỉnh Ninh Bình',
    breadcrumb: [home],
  },
  model: {
    title: 'Thông báo',
    description: 'Thông báo của Sở Xây dựng tỉnh Ninh Bình',
    articles: exampleAnnouncements,
    pagination: { newest: { label: 'Mới nhất', href: '/thong-bao/' }, nearby: [] },
    categories: [],
    feedHref: '/rss.xml',
  },
}
