import type { ArticleCard, PageOf } from '@trangan/contract/pages'
import { describe, expect, it } from 'vitest'
import { digestOfThing, shared } from './digests.ts'

const cardOf = (title: string): ArticleCard => ({
  href: '/tin-tuc/a/',
  title,
  summary: 'Tóm tắt',
  published: { iso: '2026-03-02T08:00:00+07:00', text: 'Thứ Hai, 2/3/2026 8:00 (GMT+7)', short: '2/3/2026' },
})

const pageOf = (model: Partial<PageOf<'article'>['model']>, title = 'Tin'): PageOf<'article'> => ({
  template: 'article',
  head: { path: '/tin-tuc/b/', title, description: '', breadcrumb: [] },
  model: {
    type: 'news',
    title,
    summary: '',
    bodyHtml: '',
    published: cardOf('').published,
    newer: [],
    older: [],
    ...model,
  },
})

const digest = (model: Partial<PageOf<'article'>['model']>, salt = 'salt') => digestOfThing([salt, pageOf(model)])
const long = 'Ủy ban '.repeat(100)

describe('the digest of a page', () => {
  it('is the same for the same page, and for one that says outright that nothing is there', () => {
    const newer = [shared(cardOf('A'))]
    expect(digest({ bodyHtml: long, newer })).toBe(digest({ bodyHtml: long, newer: [...newer], updated: undefined }))
  })

  it('is another one when one letter of a long text, a card, the title or the shell is another', () => {
    const pages = [
      digest({ bodyHtml: long, newer: [shared(cardOf('A'))] }),
      digest({ bodyHtml: long, newer: [shared(cardOf('B'))] }),
      digest({ bodyHtml: `${long.slice(0, -1)}.`, newer: [shared(cardOf('A'))] }),
      digest({ bodyHtml: long, newer: [shared(cardOf('A'))] }, 'another shell'),
      digestOfThing(['salt', pageOf({ bodyHtml: long, newer: [shared(cardOf('A'))] }, 'Tin khác')]),
    ]
    expect(new Set(pages).size).toBe(pages.length)
  })

  it('tells apart where one long text ends and the next begins, and which is which', () => {
    const pages = [
      digest({ summary: `${long}.`, bodyHtml: long }),
      digest({ summary: long, bodyHtml: `.${long}` }),
      digest({ summary: long + long, bodyHtml: '' }),
      digest({ summary: '', bodyHtml: long + long }),
    ]
    expect(new Set(pages).size).toBe(pages.length)
  })

  it('tells newer cards from older ones, and one order from another', () => {
    const [a, b] = [shared(cardOf('A')), shared(cardOf('B'))]
    const pages = [
      digest({ newer: [a, b] }),
      digest({ newer: [b, a] }),
      digest({ older: [a, b] }),
      digest({ newer: [a], older: [b] }),
    ]
    expect(new Set(pages).size).toBe(pages.length)
  })

  it('looks into cards of which no digest is kept', () => {
    const known = shared(cardOf('A'))
    expect(digest({ newer: [known, cardOf('B')] })).not.toBe(digest({ newer: [known, cardOf('C')] }))
  })
})

describe('the digest of a thing', () => {
  it('tells apart what looks alike when it is written one behind the other', () => {
    const things = [
      [],
      {},
      '',
      [[]],
      [{}],
      ['ab'],
      ['a', 'b'],
      [['a'], 'b'],
      { a: 'b' },
      { ab: '' },
      { a: { b: '' } },
      ['5'],
      [5],
      [true],
      ['true'],
      [null],
      ['null'],
      long,
      [long],
      ['x'.repeat(12)],
      ['x'.repeat(13)],
      ['\ud800'],
      ['\ud801'],
    ]
    expect(new Set(things.map(digestOfThing)).size).toBe(things.length)
  })

  it('goes to the last letter of a thing of any size', () => {
    const large = 'Tràng An '.repeat(200_000)
    expect(digestOfThing([large, 'a'])).not.toBe(digestOfThing([large, 'b']))
    expect(digestOfThing(`${large}a`)).not.toBe(digestOfThing(`${large}b`))
    const many = Array.from({ length: 200_000 }, () => [])
    expect(digestOfThing([...many, []])).not.toBe(digestOfThing([...many, {}]))
  })

  it('does not depend on what was digested before, nor on how a text came about', () => {
    const title = 'Quy hoạch phân khu phía Đông'
    const before = digestOfThing({ title })
    digestOfThing({ title: long })
    expect(digestOfThing({ title: ['Quy hoạch', 'phân khu', 'phía Đông'].join(' ') })).toBe(before)
    expect(digestOfThing({ title: `${title}x`.slice(0, -1) })).toBe(before)
  })
})
