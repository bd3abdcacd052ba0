import type { PageOf, ProcedureCard } from '../../pages/index.ts'
import { momentOf } from './moments.ts'

const home = { label: 'Trang chủ', href: '/' }
const list = { label: 'Thủ tục hành chính', href: '/thu-tuc-hanh-chinh/' }
const field = { label: 'Hoạt động xây dựng', href: '/thu-tuc-hanh-chinh/linh-vuc/hoat-dong-xay-dung/' }

/** Procedures as lists show them. */
export const exampleProcedures: ProcedureCard[] = (
  [
    ['9.090001', 'Cấp giấy phép xây dựng nhà ở riêng lẻ', 'Hoạt động xây dựng', true],
    ['9.090002', 'Điều chỉnh giấy phép xây dựng công trình cấp I, cấp II', 'Hoạt động xây dựng', true],
    ['9.090003', 'Thẩm định báo cáo nghiên cứu khả thi đầu tư xây dựng', 'Hoạt động xây dựng', false],
    ['9.090004', 'Cấp chứng chỉ hành nghề hoạt động xây dựng hạng II, hạng III', 'Năng lực hành nghề', true],
    [
      '9.090005',
      'Cung cấp thông tin về quy hoạch xây dựng thuộc thẩm quyền của Ủy ban nhân dân tỉnh',
      'Quy hoạch',
      true,
    ],
    ['9.090006', 'Công nhận chủ đầu tư dự án xây dựng nhà ở xã hội bằng nguồn vốn ngoài ngân sách', 'Nhà ở', false],
  ] as const
).map(([code, name, fieldName, isOnline]) => ({
  href: `/thu-tuc-hanh-chinh/${code}/`,
  code,
  name,
  field: fieldName,
  level: 'Cấp tỉnh',
  isOnline,
}))

/** The second page of a catalogue of seven pages. */
export const procedureListExample: PageOf<'procedure-list'> = {
  template: 'procedure-list',
  head: {
    path: '/thu-tuc-hanh-chinh/',
    title: 'Thủ tục hành chính',
    description: 'Danh mục thủ tục hành chính của Sở Xây dựng tỉnh Ninh Bình',
    breadcrumb: [home],
  },
  model: {
    title: 'Thủ tục hành chính',
    description: 'Danh mục thủ tục hành chính của Sở Xây dựng tỉnh Ninh Bình',
    total: 1268,
    fields: [
      { label: 'Tất cả lĩnh vực', href: '/thu-tuc-hanh-chinh/', count: 1268, current: true },
      { ...field, count: 1041, current: false },
      {
        label: 'Năng lực hành nghề',
        href: '/thu-tuc-hanh-chinh/linh-vuc/nang-luc-hanh-nghe/',
        count: 96,
        current: false,
      },
      {
        label: 'Nhà ở và thị trường bất động sản',
        href: '/thu-tuc-hanh-chinh/linh-vuc/nha-o/',
        count: 83,
        current: false,
      },
      {
        label: 'Quy hoạch xây dựng, kiến trúc',
        href: '/thu-tuc-hanh-chinh/linh-vuc/quy-hoach/',
        count: 48,
        current: false,
      },
    ],
    procedures: exampleProcedures,
    pagination: {
      pages: Array.from({ length: 64 }, (_, index) => ({
        label: String(index + 1),
        href: index === 0 ? list.href : `${list.href}trang/${index + 1}/`,
        current: index === 0,
      })),
      next: { label: 'Trang sau', href: `${list.href}trang/2/` },
    },
  },
}

/** A procedure whose tables could be told apart, and that can be done online. */
export const procedureExample: PageOf<'procedure'> = {
  template: 'procedure',
  head: {
    path: '/thu-tuc-hanh-chinh/9.090001/',
    title: 'Cấp giấy phép xây dựng nhà ở riêng lẻ',
    description: 'Cấp giấy phép xây dựng nhà ở riêng lẻ. 9.090001, Hoạt động xây dựng',
    breadcrumb: [home, list, field],
  },
  model: {
    code: '9.090001',
    name: 'Cấp giấy phép xây dựng nhà ở riêng lẻ',
    field,
    level: 'Cấp tỉnh',
    type: 'Thủ tục được luật giao quy định chi tiết',
    decisionNumber: '1207/QĐ-UBND',
    subjects: ['Công dân Việt Nam', 'Hộ gia đình', 'Doanh nghiệp'],
    executingAgency: 'Sở Xây dựng',
    competentAuthority: 'Ủy ban nhân dân tỉnh',
    coordinatingAgency: 'Công an tỉnh, Sở Tài nguyên và Môi trường',
    receivingAddress: 'Trung tâm Phục vụ hành chính công tỉnh, đường Trần Hưng Đạo, thành phố Ninh Bình',
    steps: [
      {
        title: 'Bước 1',
        text: 'Người đề nghị chuẩn bị hồ sơ theo mục “Thành phần hồ sơ” và nộp bằng một trong ba cách:\n- Trực tuyến tại Cổng Dịch vụ công\n- Trực tiếp tại Trung tâm Phục vụ hành chính công tỉnh\n- Qua dịch vụ bưu chính công ích',
      },
      {
        title: 'Bước 2',
        text: 'Cán bộ tiếp nhận kiểm tra hồ sơ. Hồ sơ chưa đủ thì hướng dẫn bổ sung một lần, bằng văn bản; hồ sơ đủ thì cấp giấy biên nhận có ngày hẹn trả kết quả.',
      },
      {
        title: 'Bước 3',
        text: 'Trong 5 ngày làm việc, Sở Xây dựng kiểm tra thực địa và lấy ý kiến các cơ quan liên quan.\nQuá thời hạn mà cơ quan được hỏi không trả lời thì coi như đồng ý.',
      },
      { title: 'Bước 4', text: 'Người đề nghị nhận giấy phép hoặc văn bản trả lời nêu rõ lý do theo ngày đã hẹn.' },
    ],
    methods: {
      rows: [
        {
          method: 'Trực tuyến',
          duration: '12 ngày làm việc',
          fee: 'Lệ phí: 40.000 đồng',
          description: 'Giảm một nửa lệ phí khi nộp hồ sơ qua Cổng Dịch vụ công.',
        },
        {
          method: 'Trực tiếp',
          duration: '15 ngày làm việc',
          fee: 'Lệ phí: 75.000 đồng',
          description: 'Giờ hành chính, từ thứ Hai đến thứ Sáu.',
        },
        {
          method: 'Dịch vụ bưu chính',
          duration: '15 ngày làm việc',
          fee: 'Lệ phí: 75.000 đồng\nPhí bưu chính theo giá của đơn vị vận chuyển',
        },
      ],
      text: '',
    },
    dossier: {
      rows: [
        { group: 'Hồ sơ chung', name: 'Đơn đề nghị cấp giấy phép xây dựng', form: 'Mẫu số 01', copies: 'Bản chính: 1' },
        {
          group: 'Hồ sơ chung',
          name: 'Một trong những giấy tờ chứng minh quyền sử dụng đất theo quy định của pháp luật về đất đai',
          copies: 'Bản sao: 1',
        },
        {
          group: 'Hồ sơ chung',
          name: 'Bản vẽ thiết kế xây dựng: mặt bằng công trình trên lô đất, mặt bằng các tầng, mặt đứng và mặt cắt chính',
          copies: 'Bản chính: 2',
        },
        {
          group: 'Nhà ở liền kề có tầng hầm',
          name: 'Bản cam kết bảo đảm an toàn cho công trình liền kề',
          form: 'Mẫu số 04',
          copies: 'Bản chính: 1',
        },
      ],
      text: '',
    },
    legalBases: {
      rows: [
        { title: 'Luật Xây dựng', number: '50/2014/QH13' },
        { title: 'Luật sửa đổi, bổ sung một số điều của Luật Xây dựng', number: '62/2020/QH14' },
        {
          title: 'Nghị định quy định chi tiết một số nội dung về quản lý dự án đầu tư xây dựng',
          number: '15/2021/NĐ-CP',
        },
      ],
      text: '',
    },
    conditions:
      '- Phù hợp với mục đích sử dụng đất và quy hoạch đã được phê duyệt\n- Bảo đảm an toàn cho công trình, công trình lân cận và yêu cầu về bảo vệ môi trường, phòng cháy, chữa cháy',
    result: 'Giấy phép xây dựng kèm bản vẽ thiết kế có đóng dấu của cơ quan cấp phép.',
    onlineService: { href: 'https://dichvucong.gov.vn/', portalName: 'Cổng Dịch vụ công Quốc gia' },
    updated: momentOf('2026-08-03 09:00'),
  },
}

/** A procedure whose tables stayed plain text, and that has no online service. */
export const plainProcedureExample: PageOf<'procedure'> = {
  template: 'procedure',
  head: {
    path: '/thu-tuc-hanh-chinh/9.090003/',
    title: 'Thẩm định báo cáo nghiên cứu khả thi đầu tư xây dựng',
    description: 'Thẩm định báo cáo nghiên cứu khả thi đầu tư xây dựng. 9.090003, Hoạt động xây dựng',
    breadcrumb: [home, list, field],
  },
  model: {
    code: '9.090003',
    name: 'Thẩm định báo cáo nghiên cứu khả thi đầu tư xây dựng',
    field,
    subjects: ['Doanh nghiệp'],
    steps: [{ text: 'Chủ đầu tư gửi hồ sơ đến Sở Xây dựng.\nSở Xây dựng trả kết quả theo giấy hẹn.' }],
    methods: { rows: [], text: 'Trực tiếp tại Trung tâm Phục vụ hành chính công tỉnh, 20 ngày làm việc.' },
    dossier: { rows: [], text: '- Tờ trình thẩm định\n- Thuyết minh báo cáo nghiên cứu khả thi' },
    legalBases: { rows: [], text: 'Luật Xây dựng số 50/2014/QH13.' },
    updated: momentOf('2026-08-03 09:00'),
  },
}
