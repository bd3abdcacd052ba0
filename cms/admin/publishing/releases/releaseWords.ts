import type { Language } from '../moments.ts'

type Counts = { added: number; changed: number; removed: number }
type Proven = { files: number; damages: number; left: number }

const numberIn = (language: Language, value: number) =>
  new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB').format(value)

const vi = {
  back: '← Xuất bản',
  opens: 'mở trong thẻ mới',
  title: 'Các bản phát hành còn lưu',
  loading: 'Đang đọc danh sách…',
  columns: ['Bản', 'Lên trang lúc', 'Lý do, người thực hiện', 'Số tệp', 'Việc cần làm'],
  number: (release: number) => `Bản ${release}`,
  live: 'đang trên cổng',
  broken: 'Bản này không còn nguyên vẹn nên không dùng được.',
  reasons: {
    publish: 'Xuất bản thay đổi',
    rebuild: 'Xuất bản lại toàn bộ',
    rollback: 'Khôi phục',
    repair: 'Sửa tệp hỏng',
  },
  restoredFrom: (release: number) => `Khôi phục bản ${release}`,
  compare: 'So với hiện nay',
  look: 'Xem',
  restore: 'Khôi phục…',
  restoreTitle: (release: number) => `Khôi phục bản ${release}?`,
  restoreText:
    'Bản này lên cổng ngay và được giữ ở đó. Không nội dung nào mất: thay đổi của biên tập viên chờ đến khi bạn bấm “Bỏ giữ”.',
  restored: 'Đã khôi phục.',
  confirm: 'Khôi phục ngay',
  cancel: 'Thôi',
  working: 'Đang thực hiện…',
  kept: (since: string) => `Cổng được giữ ở một bản trước từ ${since}. Thay đổi của biên tập viên đang chờ.`,
  asOf: 'Xem cổng tại thời điểm (giờ Việt Nam)',
  asOfOpen: 'Mở trong thẻ mới',
  opened: (release: number, at: string, until: string) =>
    `Đã mở bản ${release} (lên trang lúc ${at}). Liên kết dùng được đến ${until}.`,
  integrity: 'Tính toàn vẹn',
  verify: 'Kiểm tra ngay',
  lastProof: (files: number, at: string) => `${numberIn('vi', files)} tệp, kiểm tra lúc ${at}.`,
  noProof: 'chưa kiểm tra lần nào từ khi cài đặt.',
  proven: ({ files, damages, left }: Proven) =>
    damages === 0
      ? `Tất cả ${numberIn('vi', files)} tệp nguyên vẹn.`
      : `Phát hiện ${damages} tệp hỏng; ${left === 0 ? 'đã khôi phục tất cả.' : `còn ${left} tệp chưa khôi phục được.`}`,
  lastDamage: (count: number, at: string) => `Cảnh báo lúc ${at}: ${count} tệp bị thay đổi ngoài hệ thống.`,
  repairedAt: (at: string) => `Đã khôi phục lúc ${at}.`,
  notRepaired: 'Chưa khôi phục được.',
  comparison: 'So sánh hai bản',
  before: 'Trước',
  after: 'Sau',
  comparing: 'Đang so sánh…',
  equal: 'Hai bản có các trang giống hệt nhau.',
  pages: ({ added, changed, removed }: Counts) => `${added} trang thêm, ${changed} trang sửa, ${removed} trang gỡ.`,
  otherFiles: (count: number) => (count === 0 ? '' : `${count} tệp khác (RSS, tìm kiếm, hình ảnh) cũng khác.`),
  changes: { added: 'Thêm', changed: 'Sửa', removed: 'Gỡ' },
  sameWords: 'Phần chữ không đổi; chỉ khác cách trình bày hoặc hình ảnh.',
  gap: (lines: number) => `… ${lines} dòng không đổi`,
}

type Words = { [K in keyof typeof vi]: (typeof vi)[K] }

const en: Words = {
  back: '← Publishing',
  opens: 'opens in a new tab',
  title: 'Kept releases',
  loading: 'Reading the list…',
  columns: ['Release', 'Live since', 'Why and who', 'Files', 'Action'],
  number: (release) => `Release ${release}`,
  live: 'on the portal',
  broken: 'This release is damaged and cannot be used.',
  reasons: {
    publish: 'Changes published',
    rebuild: 'Everything published again',
    rollback: 'Restored',
    repair: 'Damage repaired',
  },
  restoredFrom: (release) => `Release ${release} restored`,
  compare: 'Compare with now',
  look: 'Look',
  restore: 'Restore…',
  restoreTitle: (release) => `Restore release ${release}?`,
  restoreText:
    'It goes live at once and the portal is kept there. No content is lost: editors’ changes wait until you let it go.',
  restored: 'Restored.',
  confirm: 'Restore now',
  cancel: 'Cancel',
  working: 'Working…',
  kept: (since) => `The portal is kept at an earlier release since ${since}. Editors’ changes wait.`,
  asOf: 'View the portal as of (Việt Nam time)',
  asOfOpen: 'Open in a new tab',
  opened: (release, at, until) => `Release ${release} (live since ${at}) opened. The link is good until ${until}.`,
  integrity: 'Integrity',
  verify: 'Verify now',
  lastProof: (files, at) => `${numberIn('en', files)} files, verified at ${at}.`,
  noProof: 'not verified since it was installed.',
  proven: ({ files, damages, left }) =>
    damages === 0
      ? `All ${numberIn('en', files)} files are as signed.`
      : `${damages} files were damaged; ${left === 0 ? 'all repaired.' : `${left} not repaired.`}`,
  lastDamage: (count, at) => `Alarm at ${at}: ${count} files were changed from outside.`,
  repairedAt: (at) => `Repaired at ${at}.`,
  notRepaired: 'Not repaired.',
  comparison: 'Compare two releases',
  before: 'Before',
  after: 'After',
  comparing: 'Comparing…',
  equal: 'Both releases have the very same pages.',
  pages: ({ added, changed, removed }) => `${added} pages added, ${changed} changed, ${removed} removed.`,
  otherFiles: (count) => (count === 0 ? '' : `${count} other files (RSS, search, pictures) differ too.`),
  changes: { added: 'Added', changed: 'Changed', removed: 'Removed' },
  sameWords: 'The words are the same; only layout or pictures differ.',
  gap: (lines) => `… ${lines} equal lines`,
}

/** What the screen of the releases says. */
export const releaseWords: Record<Language, Words> = { vi, en }
