import type { ExampleFile } from './inMemoryPortals.ts'

const html = 'text/html; charset=utf-8'
const page = (title: string): string =>
  `<!doctype html><html lang="vi"><title>${title}</title><h1>${title}</h1>${'<p>Ninh Bình</p>'.repeat(40)}</html>`

/** Two portals and the province's index, as small as they can be while showing everything the server does. */
export const examplePortals: Record<string, Record<string, ExampleFile>> = {
  'sotuphap.ninhbinh.gov.vn': {
    '/': { text: page('Sở Tư pháp'), type: html, isCompressed: true },
    '/tin-tuc/': { text: page('Tin tức'), type: html },
    '/404.html': { text: page('Không tìm thấy trang'), type: html, isCompressed: true },
    '/_astro/base.abc123.css': { text: 'body{margin:0}'.repeat(50), type: 'text/css; charset=utf-8' },
    '/tep/0123456789abcdef/anh.webp': { text: '0123456789', type: 'image/webp', isCompressed: true },
    '/tep/0123456789abcdef/Quyết định.pdf': { text: '%PDF-1.7', type: 'application/pdf' },
    '/rong.txt': { text: '', type: 'text/plain; charset=utf-8' },
  },
  'soyte.ninhbinh.gov.vn': {
    '/': { text: page('Sở Y tế'), type: html },
    '/chi-o-day/': { text: page('Chỉ có ở Sở Y tế'), type: html },
  },
  localhost: { '/': { text: page('Các cổng thông tin'), type: html } },
}
