import type { SearchableDocument } from '../searchableDocument.ts'

const procedure = (code: string, title: string, category: string, body: string): SearchableDocument => ({
  href: `/thu-tuc-hanh-chinh/${code}/`,
  type: 'procedure',
  title,
  category,
  code,
  body,
  facets: { agency: 'so-tu-phap' },
})

const news = (slug: string, title: string, date: string, summary: string): SearchableDocument => ({
  href: `/tin-tuc/${slug}/`,
  type: 'news',
  title,
  date,
  summary,
  facets: { agency: 'so-xay-dung' },
})

/** A small portal to try the search on; codes that start with 9 are not national ones. */
export const exampleDocuments: readonly SearchableDocument[] = [
  procedure(
    '9.000001',
    'Đăng ký khai sinh',
    'Hộ tịch',
    'Người yêu cầu nộp tờ khai và giấy chứng sinh tại UBND cấp xã.',
  ),
  procedure('9.000002', 'Đăng ký lại khai sinh', 'Hộ tịch', 'Nộp bản sao giấy khai sinh cũ, nếu còn giữ.'),
  procedure('9.000003', 'Đăng ký khai tử', 'Hộ tịch', 'Thân nhân của người chết nộp giấy báo tử.'),
  procedure('9.000004', 'Đăng ký kết hôn', 'Hộ tịch', 'Hai bên nam, nữ cùng có mặt khi đăng ký.'),
  procedure(
    '9.000005',
    'Cấp lại giấy phép lái xe',
    'Đường bộ',
    'Nộp đơn đề nghị và giấy khám sức khỏe của người lái xe.',
  ),
  procedure(
    '9.000006',
    'Cấp giấy phép xây dựng nhà ở riêng lẻ',
    'Xây dựng',
    'Nộp bản vẽ thiết kế theo Nghị định 15/2021/NĐ-CP.',
  ),
  procedure(
    '9.000007',
    'Cấp giấy chứng nhận quyền sử dụng đất lần đầu',
    'Đất đai',
    'Hồ sơ gồm đơn đăng ký và giấy tờ về quyền sử dụng đất.',
  ),
  procedure('9.000008', 'Cấp đổi thẻ căn cước công dân', 'Căn cước', 'Công dân đến bộ phận một cửa.'),
  procedure('9.000009', 'Hưởng bảo hiểm xã hội một lần', 'Bảo hiểm', 'Người lao động nộp sổ bảo hiểm và đơn đề nghị.'),
  procedure('9.000010', 'Khai báo hoá chất sản xuất', 'Công nghiệp', 'Doanh nghiệp khai báo trước khi sản xuất.'),
  news('mo-rong-duong', 'Đường Nguyễn Huệ được mở rộng', '2025-03-14T01:30:00.000Z', 'Tuyến đường dài hai ki-lô-mét.'),
  news(
    'duong-van-minh',
    'Dương Văn Minh nhận giải thưởng kiến trúc',
    '2025-04-02T02:00:00.000Z',
    'Giải thưởng của hội nghề.',
  ),
  news('duong-khong-dau', 'Phan mem Duong Bo phien ban moi', '2024-04-02T02:00:00.000Z', 'Ten viet khong dau.'),
  news('giao-duc', 'Giáo dục mầm non vào năm học mới', '2024-09-05T00:00:00.000Z', 'Các trường đã sẵn sàng.'),
  news('the-duc', 'Thể dục buổi sáng cho giáo viên', '2024-10-05T00:00:00.000Z', 'Phong trào của công đoàn.'),
  news('dat-dai', 'Hội nghị quản lý đất đai', '2023-06-01T00:00:00.000Z', 'Bàn về Quyết định số 123/QĐ-UBND.'),
  {
    href: '/van-ban/05-2018-nq-hdnd/',
    type: 'legal-document',
    title: 'Nghị quyết về mức thu học phí',
    numbers: ['05/2018/NQ-HĐND'],
    date: '2018-07-10T00:00:00.000Z',
    category: 'Giáo dục',
    body: 'Hội đồng nhân dân tỉnh quyết nghị mức thu học phí của các trường công lập.',
    facets: { agency: 'so-giao-duc', issuer: 'HĐND tỉnh' },
  },
]
