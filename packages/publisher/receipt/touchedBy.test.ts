import { describe, expect, it } from 'vitest'
import type { Entry } from '../release/bucket.ts'
import { type Contents, emptyContents, mergeChanges } from '../release/contents.ts'
import { touchedBy } from './touchedBy.ts'

const file = (type: string): Entry => ({ sha256: 'a'.repeat(64), size: 1, type, input: 'x' })
const page = file('text/html; charset=utf-8')
const own = '/tin-tuc/le-hoi/'
const documents = [{ paths: [own] }]
const before: Contents = mergeChanges(emptyContents(), new Map([['/tin-tuc/cu/', page]]))

describe('what a change touches', () => {
  it('is told from the home page down, feeds by themselves, without what has no address for people', () => {
    const changes = new Map<string, Entry | undefined>([
      ['/tin-tuc/le-hoi-khac/', page],
      [own, page],
      ['/tin-tuc/', page],
      ['/', page],
      ['/404.html', page],
      ['/rss.xml', file('application/rss+xml; charset=utf-8')],
      ['/sitemap/articles-1.xml', file('application/xml; charset=utf-8')],
      ['/lich-lam-viec/lich-lam-viec.ics', file('text/calendar; charset=utf-8')],
      ['/tim-kiem/muc-luc/tin-bai-1.json', file('application/json; charset=utf-8')],
      ['/_astro/a.css', file('text/css; charset=utf-8')],
      ['/tin-tuc/cu/', undefined],
    ])
    expect(touchedBy({ changes, before, documents })).toEqual({
      pages: { paths: ['/', '/tin-tuc/', '/tin-tuc/le-hoi-khac/'], count: 3 },
      feeds: { paths: ['/rss.xml', '/lich-lam-viec/lich-lam-viec.ics', '/sitemap/articles-1.xml'], count: 3 },
      removed: { paths: ['/tin-tuc/cu/'], count: 1 },
    })
  })

  it('is counted whole, and named only as far as a person reads', () => {
    const changes = new Map(Array.from({ length: 5_000 }, (_, index) => [`/tin-tuc/bai-${index}/`, page] as const))
    const { pages } = touchedBy({ changes, before, documents })
    expect([pages.count, pages.paths.length]).toEqual([5_000, 60])
  })
})
