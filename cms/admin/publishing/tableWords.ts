import type { Language } from './moments.ts'

type Summary = { portals: number; waiting: number; failed: number }
type Words = {
  title: string
  table: string
  summary: (summary: Summary) => string
  columns: readonly string[]
  publish: string
  publishAll: string
  asked: string
  refused: string
  never: string
  live: string
  waiting: string
  working: string
  kept: string
  failed: (times: number) => string
  opens: string
}

/** What the table of all portals says. */
export const tableWords: Record<Language, Words> = {
  vi: {
    title: 'Các cổng thông tin',
    table: 'Bảng tình trạng các cổng',
    summary: ({ portals, waiting, failed }) =>
      `${portals} cổng, ${waiting} thay đổi đang chờ, ${failed ? `${failed} cổng đang lỗi` : 'không cổng nào lỗi'}`,
    columns: ['Cổng', 'Bản phát hành', 'Lên trang lúc', 'Đang chờ (lâu nhất)', 'Tình trạng', 'Việc cần làm'],
    publish: 'Xuất bản lại',
    publishAll: 'Xuất bản lại tất cả',
    asked: 'Đã đưa vào hàng chờ xuất bản.',
    refused: 'Chưa gửi được yêu cầu. Hãy tải lại trang rồi thử lại.',
    never: 'Chưa xuất bản',
    live: 'Đã lên trang',
    waiting: 'Đang chờ',
    working: 'Đang dựng trang',
    kept: 'Được giữ ở bản trước',
    failed: (times) => `Lỗi ${times} lần liên tiếp`,
    opens: 'mở trong thẻ mới',
  },
  en: {
    title: 'Portals',
    table: 'Table of all portals',
    summary: ({ portals, waiting, failed }) =>
      `${portals} portals, ${waiting} changes waiting, ${failed ? `${failed} portals failing` : 'none failing'}`,
    columns: ['Portal', 'Release', 'Live since', 'Waiting (longest)', 'State', 'Action'],
    publish: 'Publish again',
    publishAll: 'Publish all again',
    asked: 'Waiting to be published.',
    refused: 'The request did not get through. Reload the page and try again.',
    never: 'Never published',
    live: 'Live',
    waiting: 'Waiting',
    working: 'Making pages',
    kept: 'Kept at an earlier release',
    failed: (times) => `Failed ${times} times in a row`,
    opens: 'opens in a new tab',
  },
}
