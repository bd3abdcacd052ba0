import { writeSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Snapshot } from '@trangan/contract'
import { describe, expect, it } from 'vitest'
import { largeSnapshot } from '../examples/articles.ts'
import { publishableSnapshot } from '../examples/portals.ts'
import { isPacked, packSnapshot, unpackSnapshot } from './parcel.ts'

const snapshot: Snapshot = { ...publishableSnapshot, articles: largeSnapshot(150).articles }
const noPause = async () => {}
const pack = (read: Snapshot, folder = tmpdir()) => packSnapshot(read, { folder, pause: noPause })

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

  it('lies on the disk without a name, so that nothing of it stays behind, and a small one in memory', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'parcel-'))
    const { slices } = await pack(snapshot, folder)
    expect(slices.some((slice) => slice instanceof Uint8Array)).toBe(false)
    expect(await readdir(folder)).toEqual([])
    const small = await pack(publishableSnapshot, folder)
    expect(small.slices.every((slice) => slice instanceof Uint8Array)).toBe(true)
    await rm(folder, { recursive: true })
  })

  it('stays in memory where the disk takes nothing', async () => {
    const parcel = await pack(snapshot, join(tmpdir(), 'no', 'such', 'folder'))
    expect(unpackSnapshot(parcel)).toEqual(Snapshot.parse(snapshot))
  })

  it('is refused when it was damaged on the disk', async () => {
    const parcel = await pack(snapshot)
    const last = parcel.slices.at(-1)
    if (!last || last instanceof Uint8Array) throw new Error('It should lie on the disk.')
    writeSync(last.descriptor, 'x', last.at + last.size - 100)
    expect(() => unpackSnapshot(parcel)).toThrow('damaged')
  })

  it('lets others have their turn between its slices', async () => {
    let turns = 0
    const pause = async () => {
      turns += 1
    }
    await packSnapshot(snapshot, { folder: tmpdir(), pause })
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
