import { exampleAppointments, exampleSnapshot } from '@trangan/contract/examples'
import { describe, expect, it } from 'vitest'
import { exampleSettings } from '../../examples/settings.ts'
import { createContext } from '../context.ts'
import { fileAt, pageAt } from '../fileAt.ts'
import { createPortal } from '../portal/createPortal.ts'

const context = createContext(createPortal(exampleSnapshot), exampleSettings)
const textAt = (path: string): string => {
  const file = fileAt(context, path)
  if (file?.kind !== 'text') throw new Error(`There is no text at ${path}.`)
  return file.text
}
const dataAt = (path: string) => pageAt(context, path)?.head.jsonLd?.map((text) => JSON.parse(text))

describe('the picture by which a page is shared', () => {
  it('is there for the first page, for lists and for documents', () => {
    for (const path of ['/', '/tin-tuc/', '/van-ban/', '/gioi-thieu/co-cau-to-chuc/'])
      expect(pageAt(context, path)?.head.image).toMatch(/^\/anh-chia-se\/.*\.png$/)
  })

  it('is missing where nobody shares: the search, a page that is not there', () => {
    for (const path of ['/tim-kiem/', '/404.html']) expect(pageAt(context, path)?.head.image).toBeUndefined()
  })
})

describe('structured data', () => {
  it.each([
    ['/', ['GovernmentOrganization']],
    ['/tin-tuc/cong-bo-quy-hoach-phan-khu/', ['BreadcrumbList', 'NewsArticle']],
    ['/van-ban/12-2026-qd-ubnd/', ['BreadcrumbList', 'Legislation']],
    ['/thu-tuc-hanh-chinh/1.009972/', ['BreadcrumbList', 'GovernmentService']],
    ['/su-kien/ngay-hoi-nha-o/', ['BreadcrumbList', 'Event']],
  ])('of %s tells of %j', (path, types) => {
    expect(dataAt(path)?.map((thing) => thing['@type'])).toEqual(types)
  })

  it('names a document by number, issuer and state in the vocabulary of schema.org', () => {
    const path = '/van-ban/12-2026-qd-ubnd/'
    expect(dataAt(path)?.[1]).toMatchObject({
      legislationIdentifier: '12/2026/QĐ-UBND',
      legislationDate: '2026-02-27',
      legislationLegalForce: 'https://schema.org/InForce',
    })
    expect(pageAt(context, path)?.head).toMatchObject({
      dublinCore: { identifier: '12/2026/QĐ-UBND', creator: 'Ủy ban nhân dân tỉnh', language: 'vi' },
    })
  })
})

describe('feeds', () => {
  it('of a section come in three formats with the same documents', () => {
    const address = 'https://soxaydung.ninhbinh.gov.vn/van-ban/12-2026-qd-ubnd/'
    expect(textAt('/van-ban/rss.xml')).toContain(`<link>${address}</link>`)
    expect(textAt('/van-ban/atom.xml')).toContain(`<link href="${address}"/>`)
    expect(JSON.parse(textAt('/van-ban/feed.json')).items[0]).toMatchObject({
      url: address,
      title: 'Quyết định 12/2026/QĐ-UBND',
    })
  })

  it('are there for sections that have something, and named by their pages', () => {
    expect(fileAt(context, '/de-tai-khoa-hoc/rss.xml')).toBeUndefined()
    expect(pageAt(context, '/de-tai-khoa-hoc/')?.head.feeds).toBeUndefined()
    expect(pageAt(context, '/hoi-dap/')?.head.feeds?.map(({ href }) => href)).toEqual([
      '/hoi-dap/rss.xml',
      '/hoi-dap/atom.xml',
      '/hoi-dap/feed.json',
    ])
  })
})

describe('sitemaps', () => {
  it('name every kind of document, with the moment of the last change', () => {
    const index = textAt('/sitemap.xml')
    for (const kind of ['articles', 'legalDocuments', 'publications', 'events', 'procedures'])
      expect(index).toMatch(new RegExp(`/sitemap/${kind}-1\\.xml</loc><lastmod>20`))
    expect(textAt('/sitemap/legalDocuments-1.xml')).toContain('/van-ban/421-sxd-qlxd/</loc><lastmod>2025-12-31')
  })
})

describe('calendar files', () => {
  it('hold appointments in UTC, cancelled ones too', () => {
    const lines = textAt('/lich-lam-viec/lich-lam-viec.ics').split('\r\n')
    expect(lines).toContain('DTSTART:20260322T233000Z')
    expect(lines).toContain('SUMMARY:Giao ban đầu tuần')
    expect(lines).toContain('STATUS:CANCELLED')
  })

  it('never have a line of more than 75 bytes, nor a character cut in two', () => {
    const title = 'Họp Ủy ban; bàn về đầu tư, xây dựng\\quy hoạch '.repeat(8)
    const portal = createPortal({ ...exampleSnapshot, appointments: [{ ...exampleAppointments[0], title }] })
    const file = fileAt(createContext(portal, exampleSettings), '/lich-lam-viec/lich-lam-viec.ics')
    const text = file?.kind === 'text' ? file.text : ''
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(text.replaceAll('\r\n ', '')).toContain('Họp Ủy ban\\; bàn về đầu tư\\, xây dựng\\\\quy hoạch')
  })
})

describe('the leaders’ calendar', () => {
  it('goes by weeks of Vietnam, the newest at the section', () => {
    const page = pageAt(context, '/lich-lam-viec/')
    if (page?.template !== 'calendar') throw new Error('There is no calendar.')
    expect(page.model.week).toBe('Tuần 13 (23/3/2026 – 29/3/2026)')
    expect(page.model.days[0]).toMatchObject({
      name: 'Thứ Hai',
      appointments: [{ time: '6:30–8:00', leaders: ['Nguyễn Văn Mẫu'] }],
    })
    expect(page.model.older?.href).toBe('/lich-lam-viec/2026-w12/')
  })
})
