import { exampleGallery, exampleSnapshot } from '@trangan/contract/examples'
import { describe, expect, it } from 'vitest'
import { exampleSettings } from '../examples/settings.ts'
import { createContext } from './context.ts'
import { fileAt, pageAt } from './fileAt.ts'
import { planPortal } from './planPortal.ts'
import { createPortal } from './portal/createPortal.ts'

const context = createContext(createPortal(exampleSnapshot), exampleSettings)
const event = '/su-kien/ngay-hoi-nha-o/'

describe('what is translated', () => {
  it('stands under /en/ too, and each page knows the other', () => {
    const alternates = [
      { locale: 'vi', href: event },
      { locale: 'en', href: `/en${event}` },
    ]
    expect(pageAt(context, event)?.head.alternates).toEqual(alternates)
    expect(pageAt(context, `/en${event}`)?.head).toMatchObject({ title: 'Housing advice day', alternates })
  })

  it('has its moments, links and frame in English', () => {
    const page = pageAt(context, `/en${event}`)
    expect(page?.template === 'event' && page.model.starts.text).toBe('Sunday, 5 April 2026 8:00 (GMT+7)')
    expect(page?.head.breadcrumb).toEqual([
      { label: 'Home', href: '/en/' },
      { label: 'Events', href: '/en/su-kien/' },
    ])
    expect(context.english?.shell.menu.map(({ label }) => label)).toContain('About us')
    expect(context.shell.homes).toEqual([{ locale: 'en', href: '/en/' }])
  })

  it('does not bring along what is not', () => {
    const paths = [...planPortal(context).paths()].filter((path) => path.startsWith('/en/'))
    expect(paths).toContain('/en/')
    expect(paths).toContain('/en/gioi-thieu/co-cau-to-chuc/')
    expect(paths).not.toContain('/en/tin-tuc/cong-bo-quy-hoach-phan-khu/')
    expect(pageAt(context, '/tin-tuc/cong-bo-quy-hoach-phan-khu/')?.head.alternates).toBeUndefined()
    expect(pageAt(context, '/en/video/')).toBeUndefined()
    expect(paths).toContain('/en/so-do-trang/')
    expect(paths).toContain('/en/rss.xml')
  })

  it('is followed by feeds of its own, which hold no more than it', () => {
    const [article] = exampleSnapshot.articles
    if (!article) throw new Error('The example has no article.')
    const title = { vi: 'Ngày mở cửa', en: 'Open day' }
    const translated = {
      ...article,
      id: 'e1',
      slug: 'ngay-mo-cua',
      title,
      body: { ...article.body, en: article.body.vi },
    }
    const bilingual = { ...exampleSnapshot, articles: [...exampleSnapshot.articles, translated] }
    const planned = createContext(createPortal(bilingual), exampleSettings)
    const paths = [...planPortal(planned).paths()]
    for (const path of ['/en/rss.xml', '/en/tin-tuc/rss.xml', '/en/tin-tuc/atom.xml', '/en/tin-tuc/feed.json']) {
      expect(paths).toContain(path)
      const text = fileAt(planned, path)
      expect(text && 'text' in text && text.text).toContain('Open day')
      expect(text && 'text' in text && text.text).not.toContain('/cong-bo-quy-hoach-phan-khu/')
    }
  })

  it('has galleries, in the words of each language', () => {
    const galleries = [{ ...exampleGallery, title: { vi: 'Mùa lúa', en: 'Rice season' } }]
    const planned = createContext(createPortal({ ...exampleSnapshot, galleries }), exampleSettings)
    const path = `/en/thu-vien-anh/${exampleGallery.slug}/`
    expect(pageAt(planned, path)?.head.title).toBe('Rice season')
    expect(pageAt(planned, '/en/thu-vien-anh/')?.template).toBe('entry-list')
    expect(JSON.stringify(planned.english?.shell)).toContain('/en/thu-vien-anh/')
  })

  it('is no English portal while nothing is', () => {
    const plain = { ...exampleSnapshot, publications: [], events: [] }
    const { english, shell } = createContext(createPortal(plain), exampleSettings)
    expect(english).toBeUndefined()
    expect(shell.homes).toBeUndefined()
  })
})
