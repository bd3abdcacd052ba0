import { writeSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Snapshot } from '@trangan/contract'
import { describe, expect, it } from 'vitest'
import { largeSnapshot } from '../examples/articles.ts'
import { publishableSnapshot } from '../examples/portals.ts'
import { type Parcel, packContent, unpackSnapshot } from './parcel.ts'
import { again, gather, inOnePart, type SnapshotParts } from './parts.ts'

const snapshot: Snapshot = { ...publishableSnapshot, articles: largeSnapshot(150).articles }
const noPause = async () => {}
const pack = (read: Snapshot, folder = tmpdir()) => packContent(inOnePart(read), { folder, pause: noPause })

/** Content as a database gives it: in parts that are no slices. */
async function* inParts({ articles, ...others }: Snapshot): SnapshotParts {
  yield others
  for (let at = 0; at < Math.max(articles.length, 1); at += 50) yield { articles: articles.slice(at, at + 50) }
}

describe('content that is handed to another thread', () => {
  it('is what it was, in the same order, and validated', async () => {
    expect(unpackSnapshot(await pack(snapshot))).toEqual(Snapshot.parse(snapshot))
  })

  it('is known again as the same, and as another one when a word of it changed', async () => {
    const readAgain = (): Snapshot => JSON.parse(JSON.stringify(snapshot))
    const packAgain = (read: Snapshot, known: Parcel) =>
      packContent(inParts(read), { folder: tmpdir(), pause: noPause, known })
    const parcel = await packContent(inParts(readAgain()), { folder: tmpdir(), pause: noPause })
    expect(await packAgain(readAgain(), parcel)).toBe(parcel)
    // Read in the same way: texts that came about otherwise would differ in any case.
    const articles = readAgain().articles.map((article, at) => (at === 140 ? { ...article, slug: 'khac' } : article))
    const others = [0, 64, 149].map((count) => readAgain().articles.slice(0, count))
    for (const other of [articles, ...others]) {
      const read = { ...readAgain(), articles: other }
      const packed = await packAgain(read, parcel)
      expect(packed).not.toBe(parcel)
      expect(unpackSnapshot(packed)).toEqual(Snapshot.parse(read))
      expect(packed.documents).toBe(parcel.documents - 150 + other.length)
      expect(await packAgain(readAgain(), packed)).not.toBe(packed)
    }
  })

  it('begins anew when it changed while it was read', async () => {
    async function* disturbed(): SnapshotParts {
      yield { articles: snapshot.articles.slice(0, 100) }
      yield again
      yield* inParts(snapshot)
    }
    const parcel = await packContent(disturbed(), { folder: tmpdir(), pause: noPause })
    expect(unpackSnapshot(parcel)).toEqual(Snapshot.parse(snapshot))
    expect(await gather(disturbed())).toEqual(snapshot)
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
    const { slices } = await packContent(inOnePart(snapshot), { folder: tmpdir(), pause })
    expect(slices.length).toBeGreaterThan(2)
    expect(turns).toBe(slices.length)
  })

  it('is refused when a list is missing: a portal must not lose its pages over half an answer', async () => {
    const { articles: _, ...others } = snapshot
    await expect(pack(JSON.parse(JSON.stringify(others)))).rejects.toThrow('gave no articles')
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
    await expect(pack(JSON.parse(JSON.stringify(others)))).rejects.toThrow('gave no menus')
  })

  it('is refused when no list stands where one should', async () => {
    await expect(pack(JSON.parse(JSON.stringify({ ...snapshot, articles: {} })))).rejects.toThrow('no list of articles')
  })
})
