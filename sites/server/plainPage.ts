import { createHash } from 'node:crypto'
import type { Answer } from './answer.ts'
import { type Headers, securityHeaders } from './securityHeaders.ts'

/** The answers that have no agency's page: mistakes of address, of the request, or ours. */
export type PlainStatus = 400 | 404 | 405 | 408 | 410 | 412 | 414 | 416 | 421 | 431 | 500 | 503

type Words = { title: string; text: string; english: string }

const words: Record<PlainStatus, Words> = {
  400: {
    title: 'Yêu cầu không hợp lệ',
    text: 'Địa chỉ hoặc yêu cầu gửi đến không đúng quy cách. Hãy kiểm tra lại địa chỉ rồi thử lại.',
    english: 'The request is malformed. Check the address and try again.',
  },
  404: {
    title: 'Không tìm thấy trang',
    text: 'Trang này không còn hoặc chưa bao giờ có. Hãy trở về trang chủ.',
    english: 'There is no page at this address.',
  },
  405: {
    title: 'Không hỗ trợ thao tác này',
    text: 'Cổng thông tin chỉ cho phép xem nội dung tại địa chỉ này.',
    english: 'Pages can only be read here (GET, HEAD).',
  },
  408: {
    title: 'Hết thời gian chờ',
    text: 'Yêu cầu được gửi quá chậm. Hãy kiểm tra đường truyền rồi thử lại.',
    english: 'The request took too long to arrive.',
  },
  410: {
    title: 'Liên kết xem lại đã hết hạn',
    text: 'Liên kết xem cổng theo ngày chỉ dùng được trong thời gian ngắn. Hãy mở lại từ màn hình “Bản phát hành” của hệ quản trị.',
    english: 'This link to an earlier state of the portal has expired.',
  },
  412: {
    title: 'Nội dung đã thay đổi',
    text: 'Nội dung tại địa chỉ này không còn như phiên bản được yêu cầu.',
    english: 'The content is not the version that was asked for.',
  },
  414: {
    title: 'Địa chỉ quá dài',
    text: 'Địa chỉ được gửi đến dài hơn mức cho phép. Hãy rút gọn từ khóa tìm kiếm rồi thử lại.',
    english: 'The address is too long.',
  },
  416: {
    title: 'Không có phần nội dung này',
    text: 'Phần nội dung được yêu cầu nằm ngoài tệp.',
    english: 'The requested range lies outside of the file.',
  },
  421: {
    title: 'Không có cổng thông tin tại địa chỉ này',
    text: 'Máy chủ này không phục vụ tên miền bạn vừa nhập. Hãy kiểm tra lại địa chỉ của cơ quan.',
    english: 'No portal is served under this host name.',
  },
  431: {
    title: 'Yêu cầu quá lớn',
    text: 'Trình duyệt gửi đến quá nhiều thông tin kèm theo. Hãy xóa cookie của trang rồi thử lại.',
    english: 'The headers of the request are too large.',
  },
  500: {
    title: 'Hệ thống gặp sự cố',
    text: 'Trang chưa thể hiển thị. Hãy thử lại sau ít phút.',
    english: 'Something went wrong on our side. Try again in a few minutes.',
  },
  503: {
    title: 'Cổng thông tin chưa sẵn sàng',
    text: 'Nội dung đang được xuất bản lần đầu. Hãy thử lại sau ít phút.',
    english: 'The portal is being published for the first time. Try again in a few minutes.',
  },
}

const style = `*{box-sizing:border-box}body{margin:0;min-height:100vh;display:grid;place-items:center;padding:2rem 1.25rem;font:1.0625rem/1.65 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;color:#16302b;background:#f3f6f2 linear-gradient(#e3eee9,#f3f6f2 55%)}main{max-width:34rem;background:#fff;border-radius:.75rem;border-top:.375rem solid #0f5c4d;padding:2rem 2rem 1.75rem;box-shadow:0 1px 2px #0f3a2f1f,0 18px 40px -24px #0f3a2f66}p{margin:.75rem 0 0}h1{margin:.25rem 0 0;font-size:1.625rem;line-height:1.3;text-wrap:balance}.code{margin:0;color:#0f5c4d;font-weight:700;letter-spacing:.04em}.en{color:#4d625c;font-size:.9375rem;border-top:1px solid #d9e3de;padding-top:.75rem;margin-top:1.25rem}a{color:#0f5c4d;font-weight:600}@media(prefers-color-scheme:dark){body{color:#e6efeb;background:#0e1a17}main{background:#152622;border-color:#5cc3a7;box-shadow:none}.code,a{color:#7ad3ba}.en{color:#a9bdb6;border-color:#2b413a}}`

const styleHash = `sha256-${createHash('sha256').update(style).digest('base64')}`

const htmlOf = (status: PlainStatus): string => {
  const { title, text, english } = words[status]
  const home = status === 421 ? '' : '<p><a href="/">Về trang chủ</a></p>'
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title><style>${style}</style></head>
<body><main><p class="code">${status}</p><h1>${title}</h1><p>${text}</p>${home}<p class="en" lang="en">${english}</p></main></body></html>
`
}

/** A page that stands by itself, for answers no portal can give; its words are fixed, nothing of the request is in it. */
export const plainPage = (status: PlainStatus, options: { isHttps: boolean; headers?: Headers }): Answer => {
  const bytes = Buffer.from(htmlOf(status))
  return {
    status,
    headers: {
      ...securityHeaders({ isHttps: options.isHttps, style: styleHash }),
      'content-type': 'text/html; charset=utf-8',
      'content-length': String(bytes.length),
      'cache-control': 'no-store',
      ...options.headers,
    },
    body: { kind: 'bytes', bytes },
  }
}
