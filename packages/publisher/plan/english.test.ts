import { exampleSnapshot } from '@trangan/contract/examples'
import { describe, expect, it } from 'vitest'
import { exampleSettings } from '../examples/settings.ts'
import { createContext } from './context.ts'
import { pageAt } from './fileAt.ts'
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

  it('is no English portal while nothing is', () => {
    const plain = { ...exampleSnapshot, publications: [], events: [] }
    const { english, shell } = createContext(createPortal(plain), exampleSettings)
    expect(english).toBeUndefined()
    expect(shell.homes).toBeUndefined()
  })
})
