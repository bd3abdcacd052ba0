import type { Language } from '../moments.ts'

type Totals = { portals: number; files: number; damages: number; left: number }

const numberIn = (language: Language, value: number) =>
  new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB').format(value)

const vi = {
  title: 'Xuất bản',
  lead: 'Hàng chờ, tốc độ và tính toàn vẹn của tất cả các cổng. Số liệu tự cập nhật hai giây một lần.',
  verifyAll: 'Kiểm tra toàn vẹn ngay',
  verifying: 'Đang kiểm tra từng tệp…',
  verified: ({ portals, files, damages, left }: Totals) =>
    damages === 0
      ? `Đã kiểm tra ${numberIn('vi', files)} tệp của ${portals} cổng: tất cả nguyên vẹn.`
      : `Phát hiện ${damages} tệp hỏng trong ${numberIn('vi', files)} tệp; ${left === 0 ? 'đã khôi phục tất cả' : `còn ${left} tệp chưa khôi phục được`}.`,
  waiting: 'Thay đổi đang chờ',
  oldest: 'Chờ lâu nhất',
  p50: 'Thời gian lên trang, trung vị 24 giờ',
  p95: '95 % lượt lên trang trong vòng',
  failing: 'Cổng đang lỗi',
  proven: 'Toàn vẹn, kiểm tra lúc',
  notYet: 'chưa',
  chart: 'Từ lúc lưu đến lúc lên trang, 24 giờ qua',
  chartNote: (count: number) => `${numberIn('vi', count)} lần xuất bản. Mỗi cột là một giờ.`,
  chartEmpty: 'Trong 24 giờ qua chưa có lần xuất bản nào.',
  median: 'Trung vị',
  high: '95 % lượt',
  hour: 'Giờ',
  count: 'Số lần',
  attention: 'Cần người xem',
  nothing: 'Không có việc gì cần người xem.',
  releases: 'Các bản phát hành',
  force: 'Vẫn xuất bản…',
  forceTitle: 'Xuất bản dù nhiều trang bị gỡ?',
  forceText:
    'Những trang dưới đây sẽ không còn trên cổng. Bạn vẫn đưa lại bản hiện nay được từ màn hình các bản phát hành.',
  forceList: (count: number) => `Xem ${count} trang sẽ bị gỡ`,
  forced: 'Đã xuất bản.',
  kept: (since: string) => `Được giữ ở một bản trước từ ${since}. Thay đổi của biên tập viên đang chờ.`,
  resume: 'Bỏ giữ, xuất bản nội dung hôm nay',
  resumed: 'Đã bỏ giữ, đang xuất bản nội dung hôm nay.',
  damaged: (count: number, at: string) => `Phát hiện ${count} tệp bị thay đổi ngoài hệ thống lúc ${at}.`,
  manifest: 'danh mục tệp của bản phát hành',
  repaired: (at: string) => `Đã khôi phục lúc ${at}.`,
  notRepaired:
    'Chưa khôi phục được: hãy bấm “Kiểm tra toàn vẹn ngay”; nếu vẫn còn, khôi phục thư mục cổng từ bản sao lưu.',
  advice: {
    'content-unreadable':
      'Hãy kiểm tra máy chủ cơ sở dữ liệu; nếu lỗi nêu tên bài viết, hãy sửa bài đó. Hệ thống tự thử lại.',
    'render-failed': 'Hãy mở nội dung nêu trong lỗi và sửa; nếu không rõ, gửi nguyên văn lỗi cho nhóm kỹ thuật.',
    'target-failed': 'Hãy kiểm tra dung lượng và quyền ghi của nơi lưu cổng (hoặc kho S3). Hệ thống tự thử lại.',
    'too-many-removals': 'Hãy xem các trang sẽ bị gỡ. Nếu đúng ý, bấm “Vẫn xuất bản”; nếu không, đưa nội dung trở lại.',
    'lease-lost': 'Không phải làm gì: một tiến trình khác đang làm tiếp.',
  },
  retry: (at: string) => `Thử lại lúc ${at}.`,
  restoreAll: 'Đưa tất cả về một thời điểm…',
  restoreTitle: 'Đưa tất cả các cổng về một thời điểm',
  restoreText:
    'Mỗi cổng hiện lại bản phát hành cuối cùng trước thời điểm này và được giữ ở đó. Không nội dung nào mất; thay đổi mới chờ đến khi bỏ giữ.',
  moment: 'Thời điểm (giờ Việt Nam)',
  restore: 'Đưa về',
  cancel: 'Thôi',
  working: 'Đang thực hiện…',
  restored: (done: number, failed: number) =>
    failed === 0
      ? `Đã đưa ${done} cổng về thời điểm đã chọn.`
      : `Đã đưa ${done} cổng về; ${failed} cổng không có bản của thời điểm đó.`,
}

type Words = { [K in keyof typeof vi]: (typeof vi)[K] }

const en: Words = {
  title: 'Publishing',
  lead: 'Queue, speed and integrity of all portals. Figures follow every two seconds.',
  verifyAll: 'Verify everything now',
  verifying: 'Verifying every file…',
  verified: ({ portals, files, damages, left }) =>
    damages === 0
      ? `${numberIn('en', files)} files of ${portals} portals verified: all as signed.`
      : `${damages} of ${numberIn('en', files)} files were damaged; ${left === 0 ? 'all repaired' : `${left} not repaired`}.`,
  waiting: 'Changes waiting',
  oldest: 'Waiting longest',
  p50: 'To live, median of 24 h',
  p95: '95 % were live within',
  failing: 'Portals failing',
  proven: 'All verified since',
  notYet: 'not yet',
  chart: 'From save to live, last 24 hours',
  chartNote: (count) => `${numberIn('en', count)} publishes. One column an hour.`,
  chartEmpty: 'Nothing was published in the last 24 hours.',
  median: 'Median',
  high: '95 % of them',
  hour: 'Hour',
  count: 'Publishes',
  attention: 'Needs a person',
  nothing: 'Nothing needs a person.',
  releases: 'Releases',
  force: 'Publish anyway…',
  forceTitle: 'Publish although many pages go?',
  forceText:
    'The pages below will be gone from the portal. You can bring the present release back on the screen of releases.',
  forceList: (count) => `Show the ${count} pages that would go`,
  forced: 'Published.',
  kept: (since) => `Kept at an earlier release since ${since}. Editors’ changes wait.`,
  resume: 'Let go, publish what is there today',
  resumed: 'Let go; today’s content is being published.',
  damaged: (count, at) => `${count} files were changed from outside, found at ${at}.`,
  manifest: 'the list of files of the release',
  repaired: (at) => `Repaired at ${at}.`,
  notRepaired: 'Not repaired: press “Verify everything now”; if it stays, restore the portals’ folder from the backup.',
  advice: {
    'content-unreadable':
      'Look after the database server; if an article is named, correct it. It is tried again by itself.',
    'render-failed': 'Open the content that is named and correct it; else send the text to the developers.',
    'target-failed':
      'Look after space and permissions of the publish target (or the bucket). It is tried again by itself.',
    'too-many-removals':
      'Look at the pages that would go. If that is meant, press “Publish anyway”; else bring the content back.',
    'lease-lost': 'Nothing to do: another publisher goes on with it.',
  },
  retry: (at) => `Tried again at ${at}.`,
  restoreAll: 'Take all back to a moment…',
  restoreTitle: 'Take all portals back to a moment',
  restoreText:
    'Each portal shows its last release before that moment and is kept there. No content is lost; new changes wait until you let it go.',
  moment: 'Moment (Việt Nam time)',
  restore: 'Take back',
  cancel: 'Cancel',
  working: 'Working…',
  restored: (done, failed) =>
    failed === 0
      ? `${done} portals taken back.`
      : `${done} portals taken back; ${failed} have no release of that time.`,
}

/** What the screen of the queue says. */
export const queueWords: Record<Language, Words> = { vi, en }
