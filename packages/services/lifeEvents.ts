import { fold } from '@trangan/vietnamese'

/** Something that happens in a life, or in the life of a business, and asks for public services. */
export type LifeEvent = {
  slug: string
  audience: 'citizens' | 'businesses'
  name: { vi: string; en: string }
  /** Name of a drawing of the themes. */
  icon: string
  /** What field and name of its procedures hold, folded. */
  matches: RegExp
}

type Group = Omit<LifeEvent, 'audience'>

/** The groups in which the national portal (dichvucong.gov.vn) offers services to citizens. */
const citizens: Group[] = [
  {
    slug: 'co-con-nho',
    name: { vi: 'Có con nhỏ', en: 'Having a child' },
    icon: 'birth',
    matches: /khai sinh|tre em|mam non|nhan con|con nuoi|nuoi con/,
  },
  {
    slug: 'hoc-tap',
    name: { vi: 'Học tập', en: 'Education' },
    icon: 'education',
    matches: /giao duc|hoc sinh|hoc bong|van bang|chung chi|truong|tuyen sinh|dao tao|nghe nghiep/,
  },
  {
    slug: 'viec-lam',
    name: { vi: 'Việc làm', en: 'Work' },
    icon: 'work',
    matches: /viec lam|lao dong|cong chuc|vien chuc|hanh nghe|huong dan vien|that nghiep/,
  },
  {
    slug: 'cu-tru-giay-to-tuy-than',
    name: { vi: 'Cư trú và giấy tờ tùy thân', en: 'Residence and identity papers' },
    icon: 'person',
    matches: /cu tru|ho tich|can cuoc|quoc tich|chung thuc|ly lich tu phap|ho chieu/,
  },
  {
    slug: 'hon-nhan-gia-dinh',
    name: { vi: 'Hôn nhân và gia đình', en: 'Marriage and family' },
    icon: 'family',
    matches: /ket hon|hon nhan|gia dinh|giam ho|con nuoi/,
  },
  {
    slug: 'nha-o-dat-dai',
    name: { vi: 'Điện lực, nhà ở, đất đai', en: 'Power, housing and land' },
    icon: 'housing',
    matches: /dat dai|nha o|quyen su dung dat|giay phep xay dung|nha rieng le|dien luc|kinh doanh bat dong san/,
  },
  {
    slug: 'suc-khoe-y-te',
    name: { vi: 'Sức khỏe và y tế', en: 'Health' },
    icon: 'health',
    matches: /kham benh|chua benh|y te|duoc pham|\bduoc\b|suc khoe|bao hiem y te|an toan thuc pham|duong benh/,
  },
  {
    slug: 'phuong-tien-nguoi-lai',
    name: { vi: 'Phương tiện và người lái', en: 'Vehicles and drivers' },
    icon: 'vehicle',
    matches: /duong bo|lai xe|giay phep lai|phuong tien|dang kiem|duong thuy|van tai/,
  },
  {
    slug: 'huu-tri-tro-giup',
    name: { vi: 'Hưu trí và trợ giúp xã hội', en: 'Retirement and social support' },
    icon: 'elderly',
    matches: /bao tro xa hoi|huu tri|nguoi cao tuoi|khuyet tat|nguoi co cong|bao hiem xa hoi|tro cap/,
  },
  {
    slug: 'nguoi-than-qua-doi',
    name: { vi: 'Người thân qua đời', en: 'When a relative dies' },
    icon: 'family',
    matches: /khai tu|mai tang|thua ke|di chuc|tuat/,
  },
  {
    slug: 'khieu-nai-to-cao',
    name: { vi: 'Giải quyết khiếu kiện', en: 'Complaints' },
    icon: 'complaint',
    matches: /khieu nai|to cao|tiep cong dan|xu ly don|tro giup phap ly|hoa giai/,
  },
]

/** The groups for businesses. */
const businesses: Group[] = [
  {
    slug: 'khoi-su-kinh-doanh',
    name: { vi: 'Khởi sự kinh doanh', en: 'Starting a business' },
    icon: 'business',
    matches: /thanh lap|dang ky kinh doanh|ho kinh doanh|doanh nghiep|hop tac xa|kinh te tap the/,
  },
  {
    slug: 'lao-dong-bao-hiem',
    name: { vi: 'Lao động và bảo hiểm xã hội', en: 'Labour and social insurance' },
    icon: 'work',
    matches: /lao dong|tien luong|bao hiem xa hoi|nguoi nuoc ngoai|an toan, ve sinh/,
  },
  {
    slug: 'dau-tu',
    name: { vi: 'Đầu tư và khu công nghiệp', en: 'Investment and industrial parks' },
    icon: 'business',
    matches: /dau tu|khu cong nghiep|nha dau tu|cum cong nghiep/,
  },
  {
    slug: 'tai-chinh-thue',
    name: { vi: 'Tài chính doanh nghiệp', en: 'Finance and taxes' },
    icon: 'tax',
    matches: /tai chinh|\bthue\b|ngan sach|phi, le phi|\bgia\b|ke khai gia|tai san cong/,
  },
  {
    slug: 'dat-dai-xay-dung',
    name: { vi: 'Đất đai, xây dựng, môi trường', en: 'Land, construction and environment' },
    icon: 'construction',
    matches: /xay dung|quy hoach|dat dai|moi truong|khoang san|tai nguyen nuoc|phong chay/,
  },
  {
    slug: 'thuong-mai-quang-cao',
    name: { vi: 'Thương mại, quảng cáo', en: 'Trade and advertising' },
    icon: 'business',
    matches: /luu thong hang hoa|xuat nhap khau|quang cao|khuyen mai|thuong mai|ban le|ruou|thuoc la|xang dau|hoa chat/,
  },
  {
    slug: 'so-huu-tri-tue',
    name: { vi: 'Sở hữu trí tuệ, khoa học công nghệ', en: 'Intellectual property and technology' },
    icon: 'inspection',
    matches: /so huu tri tue|khoa hoc|cong nghe|do luong|tieu chuan|xuat ban|ban quyen/,
  },
  {
    slug: 'dau-thau-mua-sam-cong',
    name: { vi: 'Đấu thầu, mua sắm công', en: 'Public procurement' },
    icon: 'document',
    matches: /dau thau|mua sam|dau gia/,
  },
  {
    slug: 'du-lich-van-hoa',
    name: { vi: 'Du lịch, văn hóa, thể thao', en: 'Tourism, culture and sport' },
    icon: 'culture',
    matches: /du lich|van hoa|the thao|di san|luu tru du lich|le hoi|karaoke|dien anh/,
  },
  {
    slug: 'nong-nghiep',
    name: { vi: 'Nông nghiệp, thủy sản', en: 'Farming and fishery' },
    icon: 'environment',
    matches: /nong nghiep|trong trot|chan nuoi|thu y|thuy san|lam nghiep|thuy loi|bao ve thuc vat|nong thon/,
  },
  {
    slug: 'cham-dut-hoat-dong',
    name: { vi: 'Tạm dừng, chấm dứt hoạt động', en: 'Closing a business' },
    icon: 'document',
    matches: /giai the|pha san|cham dut hoat dong|tam ngung/,
  },
]

/** All life events, those of citizens first. */
export const lifeEvents: readonly LifeEvent[] = [
  ...citizens.map((group) => ({ ...group, audience: 'citizens' as const })),
  ...businesses.map((group) => ({ ...group, audience: 'businesses' as const })),
]

/** The life events that a procedure belongs to, by its field and name; often several, sometimes none. */
export const lifeEventsOf = ({ field, name }: { field: string; name: string }): LifeEvent[] => {
  const text = fold(`${field}: ${name}`)
  return lifeEvents.filter(({ matches }) => matches.test(text))
}
