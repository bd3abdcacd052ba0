import type { PublishFailure } from './ports.ts'

/** Failures as the editor reads them: what happened, that the portal is unharmed, and what to do. */
export const contentUnreadable = (cause: string): PublishFailure => ({
  code: 'content-unreadable',
  message: `Không đọc được nội dung từ cơ sở dữ liệu. Cổng vẫn giữ nguyên bản trước; hệ thống sẽ tự thử lại. Chi tiết: ${cause}`,
})

export const renderFailed = (cause: string): PublishFailure => ({
  code: 'render-failed',
  message: `Không dựng được trang. Cổng vẫn giữ nguyên bản trước; hãy báo cho quản trị hệ thống. Chi tiết: ${cause}`,
})

export const targetFailed = (cause: string): PublishFailure => ({
  code: 'target-failed',
  message: `Không ghi được bản mới lên nơi lưu cổng. Cổng vẫn giữ nguyên bản trước; hệ thống sẽ tự thử lại. Chi tiết: ${cause}`,
})

export const leaseLost = (cause: string): PublishFailure => ({
  code: 'lease-lost',
  message: `Một tiến trình xuất bản khác đã nhận việc này; không cần làm gì thêm. Chi tiết: ${cause}`,
})

/** So many of the pages that would go are named. */
const namedPages = 100

export const tooManyRemovals = (removed: readonly string[], of: number): PublishFailure => ({
  code: 'too-many-removals',
  message: `Bản mới sẽ gỡ ${removed.length} trong số ${of} trang nên được giữ lại chờ người kiểm tra. Nếu đúng ý, quản trị hệ thống bấm “Vẫn xuất bản” ở màn hình Xuất bản, hoặc chạy: npm run publish -- <mã cơ quan> --force`,
  paths: removed.slice(0, namedPages),
})
