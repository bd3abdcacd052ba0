import { exampleShell } from '@trangan/contract/examples/pages'
import { describe, expect, it } from 'vitest'
import { currentEntry } from './currentEntry.ts'
import { markCurrent } from './markCurrent.ts'

const header = [
  '<a class="navigation__item" href="/">Trang chủ</a>',
  '<summary class="navigation__item" data-href="/tin-tuc/">Tin tức</summary>',
  '<a class="navigation__item" href="/lien-he/">Liên hệ</a>',
].join('')

const home = { label: 'Trang chủ', href: '/' }
const mark = (path: string, trail: { label: string; href: string }[] = []) => {
  const current = currentEntry(exampleShell, { path, title: '', description: '', breadcrumb: trail })
  return current ? markCurrent(header, current) : header
}

describe('the entry of the menu that is marked', () => {
  it('is the page itself where the menu has it', () => {
    expect(mark('/lien-he/', [home])).toContain('href="/lien-he/" aria-current="page"')
    expect(mark('/')).toContain('href="/" aria-current="page"')
  })

  it('is the group that leads to the page', () => {
    expect(mark('/chuyen-muc/nha-o-va-do-thi/', [home])).toContain('data-href="/tin-tuc/" aria-current="true"')
  })

  it('is that of the nearest page on the way where the menu does not have the page', () => {
    const trail = [home, { label: 'Tin tức', href: '/tin-tuc/' }]
    expect(mark('/tin-tuc/mot-bai-viet/', trail)).toContain('data-href="/tin-tuc/" aria-current="true"')
  })

  it('is none where nothing leads to the page, home least of all', () => {
    expect(mark('/so-do-trang/', [home])).toBe(header)
  })
})
