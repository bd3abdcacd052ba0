import type { EntryCard, PageOf } from '../../pages/index.ts'
import { dayOf, momentOf } from './moments.ts'

const home = { label: 'Trang chủ', href: '/' }
const consultations = { label: 'Lấy ý kiến dự thảo', href: '/gop-y-du-thao/' }
const questions = { label: 'Hỏi đáp', href: '/hoi-dap/' }

/** Consultations as lists show them. */
export const exampleConsultations: EntryCard[] = [
  {
    href: `${consultations.href}don-gia-nhan-cong-2027/`,
    title: 'Dự thảo đơn giá nhân công xây dựng năm 2027 trên địa bàn tỉnh',
    summary: 'Đơn giá được chia theo ba khu vực, tăng bình quân 4,2 % so với năm 2026.',
    published: momentOf('2026-10-21 09:30'),
    note: 'Hạn góp ý: 5/12/2026',
  },
  {
    href: `${consultations.href}quy-che-kien-truc-hoa-lu/`,
    title: 'Dự thảo Quy chế quản lý kiến trúc khu vực quanh phố cổ Hoa Lư',
    summary: 'Quy định chiều cao, mái, màu sắc và biển hiệu của nhà ở, cửa hàng trong bán kính 500 m.',
    published: momentOf('2026-09-15 08:00'),
    note: 'Hạn góp ý: 15/10/2026',
  },
]

/** A draft that citizens can still speak about. */
export const consultationExample: PageOf<'consultation'> = {
  template: 'consultation',
  head: {
    path: '/gop-y-du-thao/don-gia-nhan-cong-2027/',
    title: 'Dự thảo đơn giá nhân công xây dựng năm 2027 trên địa bàn tỉnh',
    description: 'Đơn giá được chia theo ba khu vực, tăng bình quân 4,2 % so với năm 2026.',
    breadcrumb: [home, consultations],
  },
  model: {
    title: 'Dự thảo đơn giá nhân công xây dựng năm 2027 trên địa bàn tỉnh',
    summary: 'Đơn giá được chia theo ba khu vực, tăng bình quân 4,2 % so với năm 2026.',
    bodyHtml:
      '<h2 id="su-can-thiet">Vì sao cần ban hành</h2>\n<p>Đơn giá hiện hành được công bố từ tháng 12/2025, không còn phù hợp với mức lương tối thiểu vùng áp dụng từ ngày 1/7/2026.</p>\n<h2 id="noi-dung">Nội dung chính</h2>\n<ul><li>Chia tỉnh thành ba khu vực theo mức lương tối thiểu vùng.</li><li>Bổ sung nhóm nhân công vận hành thiết bị tự hành.</li><li>Đơn giá kỹ sư khảo sát, thí nghiệm tính theo ngày công.</li></ul>',
    files: [
      { href: '/tep/vi-du/documents.svg', label: 'Dự thảo quyết định', type: 'DOCX', size: '64 KB' },
      { href: '/tep/vi-du/documents.svg?1', label: 'Tờ trình và bảng đơn giá', type: 'PDF', size: '1,8 MB' },
    ],
    opens: dayOf('2026-10-21'),
    closes: dayOf('2026-12-05'),
    contact:
      'Phòng Kinh tế và Vật liệu xây dựng, Sở Xây dựng, số 2 đường Lê Hồng Phong, thành phố Ninh Bình. Thư điện tử: soxaydung@ninhbinh.gov.vn',
    published: momentOf('2026-10-21 09:30'),
    others: exampleConsultations.slice(1),
  },
}

/** A consultation that is over, with what became of it. */
export const closedConsultationExample: PageOf<'consultation'> = {
  template: 'consultation',
  head: {
    ...consultationExample.head,
    path: '/gop-y-du-thao/quy-che-kien-truc-hoa-lu/',
    title: 'Dự thảo Quy chế quản lý kiến trúc khu vực quanh phố cổ Hoa Lư',
  },
  model: {
    ...consultationExample.model,
    title: 'Dự thảo Quy chế quản lý kiến trúc khu vực quanh phố cổ Hoa Lư',
    opens: dayOf('2026-09-15'),
    closes: dayOf('2026-10-15'),
    outcomeHtml:
      '<p>Sở nhận được 47 ý kiến của 39 tổ chức, cá nhân; tiếp thu 31 ý kiến, giải trình 16 ý kiến. Chiều cao tối đa được giữ ở hai tầng, khoảng lùi giảm từ 3 m xuống 2 m.</p>',
    others: [],
  },
}

/** Questions as lists show them. */
export const exampleQuestions: EntryCard[] = [
  {
    href: `${questions.href}sua-mai-nha-co-can-phep/`,
    title: 'Sửa mái nhà cấp 4 có phải xin giấy phép xây dựng không?',
    summary: 'Nhà tôi ở xã Ninh Nhất, mái ngói đã dột, nay muốn thay bằng mái tôn, không nâng chiều cao.',
    published: momentOf('2026-10-22 15:40'),
    note: 'Hoạt động xây dựng',
  },
  {
    href: `${questions.href}mua-nha-o-xa-hoi/`,
    title: 'Vợ chồng đã có đất ở quê có được mua nhà ở xã hội không?',
    summary: 'Chúng tôi làm việc tại khu công nghiệp Khánh Phú, đang thuê trọ.',
    published: momentOf('2026-10-14 10:05'),
    note: 'Nhà ở',
  },
]

/** The list of questions. */
export const questionListExample: PageOf<'entry-list'> = {
  template: 'entry-list',
  head: {
    path: questions.href,
    title: questions.label,
    description: 'Câu hỏi của người dân, doanh nghiệp và trả lời của Sở Xây dựng',
    breadcrumb: [home],
  },
  model: {
    title: questions.label,
    description: 'Câu hỏi của người dân, doanh nghiệp và trả lời của Sở Xây dựng',
    look: 'lines',
    entries: exampleQuestions,
    emptyText: 'Chưa có câu hỏi nào được đăng.',
    pagination: { newest: { label: 'Mới nhất', href: questions.href }, nearby: [] },
  },
}

/** A question with its answer. */
export const questionExample: PageOf<'question'> = {
  template: 'question',
  head: {
    path: '/hoi-dap/sua-mai-nha-co-can-phep/',
    title: 'Sửa mái nhà cấp 4 có phải xin giấy phép xây dựng không?',
    description: 'Nhà tôi ở xã Ninh Nhất, mái ngói đã dột, nay muốn thay bằng mái tôn, không nâng chiều cao.',
    breadcrumb: [home, questions],
  },
  model: {
    title: 'Sửa mái nhà cấp 4 có phải xin giấy phép xây dựng không?',
    question:
      'Nhà tôi ở xã Ninh Nhất, mái ngói đã dột, nay muốn thay bằng mái tôn, không nâng chiều cao và không thay đổi tường chịu lực.\nXin hỏi tôi có phải làm thủ tục xin giấy phép không, nếu có thì nộp ở đâu?',
    answerHtml:
      '<p>Theo khoản 2 Điều 89 Luật Xây dựng, việc sửa chữa, cải tạo không làm thay đổi công năng, không ảnh hưởng đến kết cấu chịu lực và phù hợp với quy hoạch thì được <strong>miễn giấy phép xây dựng</strong>.</p>\n<p>Ông chỉ cần thông báo thời điểm khởi công cho Ủy ban nhân dân xã để theo dõi. Nếu nhà nằm trong khu vực có quy chế quản lý kiến trúc, màu mái phải theo quy chế đó.</p>',
    field: 'Hoạt động xây dựng',
    askedBy: 'Ông Đinh Văn Hòa, xã Ninh Nhất',
    answeredBy: 'Phòng Quản lý hoạt động xây dựng',
    asked: dayOf('2026-10-19'),
    published: momentOf('2026-10-22 15:40'),
    others: exampleQuestions.slice(1),
  },
}
