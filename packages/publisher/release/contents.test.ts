import { hash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Entry } from './bucket.ts'
import {
  type Changes,
  type Contents,
  emptyContents,
  entriesOf,
  readContents,
  readEntry,
  withChanges,
} from './contents.ts'
import { Manifest } from './manifest.ts'
import { createNeededObjects } from './neededObjects.ts'
import { encodeRecent, recentAtMost } from './recent.ts'

const objects = new Map<string, Uint8Array>()
const store = async (text: string): Promise<string> => {
  const sha256 = hash('sha256', text)
  objects.set(sha256, Buffer.from(text))
  return sha256
}
const readObject = async (sha256: string) => {
  const found = objects.get(sha256)
  if (!found) throw new Error(`no object ${sha256}`)
  return found
}

const entry = (text: string): Entry => ({
  sha256: hash('sha256', text),
  size: text.length,
  type: 'text/html',
  input: text,
})
const pages = (count: number, version = '1'): Changes =>
  new Map(Array.from({ length: count }, (_, at) => [`/${at}/`, entry(`${at} ${version}`)] as const))

/** What a manifest says of contents; the rest of it does not matter here. */
const listingOf = ({ digests, recent, files, bytes }: Contents) => ({
  format: 1 as const,
  agency: 'a',
  release: 1,
  buildId: 'b',
  createdAt: new Date(0).toISOString(),
  users: [],
  reason: 'publish' as const,
  token: 1,
  files,
  bytes,
  buckets: digests,
  recent: encodeRecent(recent),
})

const listed = (contents: Contents) => Object.fromEntries(entriesOf(contents))

describe('the files of a release', () => {
  it('are those that were published, however often some of them changed since buckets were written', async () => {
    let contents = await withChanges(emptyContents(), pages(600), store)
    const expected = new Map(pages(600))
    for (let edit = 0; edit < 60; edit += 1) {
      const changes: Changes = new Map([
        ['/', entry(`home ${edit}`)],
        [`/new-${edit}/`, entry(`new ${edit}`)],
        [`/${edit * 3}/`, undefined],
        [`/${edit}/`, entry(`again ${edit}`)],
      ])
      for (const [path, change] of changes) expected.set(path, change)
      contents = await withChanges(contents, changes, store)
      const read = await readContents(listingOf(contents), readObject)
      expect(listed(read)).toEqual(listed(contents))
    }
    const left = [...expected].filter(([, change]) => change)
    expect(listed(contents)).toEqual(Object.fromEntries(left))
    expect(contents.files).toBe(left.length)
  })

  it('stay in as many buckets as they began with, and are found there', async () => {
    const first = await withChanges(emptyContents(256), pages(300), store)
    const second = await withChanges(first, pages(recentAtMost + 1, '2'), store)
    expect(second.recent.size).toBe(0)
    const manifest = Manifest.parse(listingOf(second))
    expect(manifest.buckets).toHaveLength(256)
    expect(listed(await readContents(manifest, readObject))).toEqual(listed(second))
    expect((await readEntry(manifest, '/7/', readObject))?.input).toBe('7 2')
    expect((await readEntry(manifest, '/290/', readObject))?.input).toBe('290 1')
    expect(Manifest.safeParse({ ...manifest, buckets: manifest.buckets.slice(1) }).success).toBe(false)
  })

  it('are listed in the manifest while few of them changed, and in buckets again when they have become many', async () => {
    const first = await withChanges(emptyContents(), pages(300), store)
    expect(first.recent.size).toBe(0)
    const second = await withChanges(first, pages(10, '2'), store)
    expect(second.digests).toEqual(first.digests)
    expect(second.recent.size).toBe(10)
    const third = await withChanges(second, pages(recentAtMost + 1, '3'), store)
    expect(third.recent.size).toBe(0)
    expect(third.digests).not.toEqual(first.digests)
  })

  it('are found one by one, in the manifest or in their bucket', async () => {
    const first = await withChanges(emptyContents(), pages(300), store)
    const second = listingOf(
      await withChanges(
        first,
        new Map([
          ['/1/', entry('new')],
          ['/2/', undefined],
        ]),
        store,
      ),
    )
    expect((await readEntry(second, '/1/', readObject))?.input).toBe('new')
    expect(await readEntry(second, '/2/', readObject)).toBeUndefined()
    expect((await readEntry(second, '/3/', readObject))?.input).toBe('3 1')
  })

  it('need their objects only as long as nothing stands in their place, in each release by itself', async () => {
    const first = await withChanges(emptyContents(), pages(300), store)
    const second = await withChanges(first, new Map([['/1/', entry('new')]]), store)
    const ofSecond = createNeededObjects(readObject)
    await ofSecond.note(listingOf(second))
    expect(ofSecond.has(entry('1 1').sha256)).toBe(false)
    expect(ofSecond.has(entry('new').sha256)).toBe(true)
    await ofSecond.note(listingOf(first))
    expect(ofSecond.has(entry('1 1').sha256)).toBe(true)
    for (const sha256 of first.digests.filter(Boolean)) expect(ofSecond.has(sha256)).toBe(true)
  })
})
