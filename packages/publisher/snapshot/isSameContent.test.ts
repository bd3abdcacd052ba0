import type { Snapshot } from '@trangan/contract'
import { describe, expect, it } from 'vitest'
import { largeSnapshot } from '../examples/articles.ts'
import { publishableSnapshot } from '../examples/portals.ts'
import { isSameContent } from './isSameContent.ts'

const snapshot: Snapshot = { ...publishableSnapshot, articles: largeSnapshot(5).articles }
const copy = () => structuredClone(snapshot)
const [first, ...others] = copy().articles
if (!first) throw new Error('The example has no article.')

describe('content that was read again', () => {
  it('is the same when nothing changed, whatever its order', () => {
    expect(isSameContent(snapshot, copy())).toBe(true)
    expect(isSameContent(snapshot, { ...copy(), articles: copy().articles.reverse() })).toBe(true)
  })

  it('is the same when a field is undefined instead of absent', () => {
    expect(isSameContent(snapshot, { ...copy(), articles: [{ ...first, source: undefined }, ...others] })).toBe(
      first.source === undefined,
    )
  })

  it.each<[string, Partial<Snapshot>]>([
    ['the agency has another name', { agency: { ...snapshot.agency, name: { vi: 'Sở khác' } } }],
    ['a menu item went', { menus: { ...snapshot.menus, main: snapshot.menus.main.slice(1) } }],
    ['an article has another title', { articles: [{ ...first, title: { vi: 'Tên khác' } }, ...others] }],
    [
      'a paragraph deep in an article differs',
      { articles: [{ ...first, body: { vi: first.body.vi.slice(1) } }, ...others] },
    ],
    ['an article got an English title', { articles: [{ ...first, title: { ...first.title, en: 'News' } }, ...others] }],
    ['an article lost its cover', { articles: [{ ...first, cover: undefined }, ...others] }],
    ['an article went', { articles: others }],
    ['one article stands there twice in the place of another', { articles: [first, first, ...others.slice(1)] }],
    ['a picture has other bytes', { media: snapshot.media.map((media) => ({ ...media, renditions: [] })) }],
  ])('differs when %s', (_, change) => {
    expect(isSameContent(snapshot, { ...copy(), ...change })).toBe(false)
  })
})
