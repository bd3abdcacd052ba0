import { describe, expect, it } from 'vitest'
import { markLanguages } from './markLanguages.ts'

const header = '<a class="header__language" data-language="en" href="/en/" hreflang="en" lang="en">English</a>'
const head = { path: '/lien-he/', title: '', description: '', breadcrumb: [] }

describe('the language switch', () => {
  it('leads to the same page where that is translated', () => {
    const alternates = [
      { locale: 'vi' as const, href: '/lien-he/' },
      { locale: 'en' as const, href: '/en/lien-he/' },
    ]
    expect(markLanguages(header, { ...head, alternates })).toContain('href="/en/lien-he/" hreflang="en"')
  })

  it('leads to the first page of the language where it is not', () => {
    expect(markLanguages(header, head)).toBe(header)
  })
})
