import { createHash } from 'node:crypto'
import { type AsOfTicket, asOfPath } from '@trangan/publisher/release'

const style = `#xem-lai{position:sticky;top:0;z-index:2147483647;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;align-items:baseline;justify-content:center;padding:.625rem 1rem;background:#5b2a00;color:#fff;font:1rem/1.45 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;border-bottom:4px solid #ffb454}#xem-lai p{margin:0;max-width:none}#xem-lai strong{color:#ffd9a0}#xem-lai a{color:#fff;font-weight:600;text-decoration:underline;text-underline-offset:.2em;padding:.25rem .5rem}#xem-lai a:focus-visible{outline:3px solid #ffb454;outline-offset:2px}`

/** Digest of the ribbon's style, for the content security policy. */
export const ribbonStyle = `sha256-${createHash('sha256').update(style).digest('base64')}`

/** A page with the ribbon on top that says which past it shows, and that it may not be indexed. */
export const withRibbon = (html: string, ticket: AsOfTicket): string =>
  html
    .replace(/<head[^>]*>/i, (head) => `${head}<meta name="robots" content="noindex, nofollow"><style>${style}</style>`)
    .replace(/<body[^>]*>/i, (body) => `${body}${ribbonOf(ticket)}`)

const ribbonOf = ({ release, createdAt }: AsOfTicket): string =>
  `<aside id="xem-lai" aria-label="Bản lưu"><p><strong>Bản lưu, không phải nội dung hiện hành.</strong> Cổng thông tin theo bản phát hành ${release}, lên trang lúc ${momentOf(createdAt)}.</p><a href="${asOfPath}thoat">Về cổng hiện tại</a></aside>`

const momentOf = (iso: string): string => {
  const date = new Date(iso)
  const zone = { timeZone: 'Asia/Ho_Chi_Minh' } as const
  const time = new Intl.DateTimeFormat('vi-VN', { ...zone, hour: '2-digit', minute: '2-digit' }).format(date)
  return `${time} ngày ${new Intl.DateTimeFormat('vi-VN', { ...zone, day: 'numeric', month: 'numeric', year: 'numeric' }).format(date)}`
}
