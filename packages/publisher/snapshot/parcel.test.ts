import { Snapshot } from '@trangan/contract'
import { describe, expect, it } from 'vitest'
import { largeSnapshot } from '../examples/articles.ts'
import { publishableSnapshot } from '../examples/portals.ts'
import { isPacked, packSnapshot, unpackSnapshot } from './parcel.ts'

const snapshot: Snapshot = { ...publishableSnapshot, articles: largeSnapshot(150).articles }
const noPause = async () => {}
const pack = (read: Snapshot) => packSnapshot(read, noPause)

describe('content that is handed to another thread', () => {
  it('is what it was, in the same order, and validated', async () => {
    expect(unpackSnapshot(await pack(snapshot))).toEqual(Snapshot.parse(snapshot))
  })

  it('is known again as the same, and as another one when a word of it changed', async () => {
    const readAgain = (): Snapshot => JSON.parse(JSON.stringify(snapshot))
    const parcel = await pack(readAgain())
    expect(await isPacked(parcel, readAgain(), noPause)).toBe(true)
    // Read in the same way: texts that came about otherwise would differ in any case.
    const articles = readAgain().articles.map((article, at) => (at === 140 ? { ...article, slug: 'khac' } : article))
    expect(await isPacked(parcel, { ...readAgain(), articles }, noPause)).toBe(false)
    for (const count of [0, 64, 149])
      expect(await isPacked(parcel, { ...readAgain(), articles: readAgain().articles.slice(0, count) }, noPause)).toBe(
        false,
      )
    const other = await pack({ ...readAgain(), articles: readAgain().articles.slice(0, 128) })
    expect(await isPacked(other, readAgain(), noPause)).toBe(false)
  })

  it('lets others have their turn between its slices', async () => {
    let turns = 0
    await packSnapshot(snapshot, async () => {
      turns += 1
    })
    expect(turns).toBeGreaterThan(3)
  })

  it('is refused when a list is missing: a portal must not lose its pages over half an answer', async () => {
    const { articles: _, ...others } = snapshot
    await expect(pack(JSON.parse(JSON.stringify(others)))).rejects.toThrow('gave no list of articles')
  })

  it('is refused when a document is not whole', async () => {
    const articles = snapshot.articles.map((article, index) =>
      index === 140 ? { ...article, slug: undefined } : article,
    )
    const parcel = await pack(JSON.parse(JSON.stringify({ ...snapshot, articles })))
    expect(() => unpackSnapshot(parcel)).toThrow('slug')
  })

  it('is refused when what is no document is missing', async () => {
    const { menus: _, ...others } = snapshot
    const parcel = await pack(JSON.parse(JSON.stringify(others)))
    expect(() => unpackSnapshot(parcel)).toThrow('menus')
  })
})
