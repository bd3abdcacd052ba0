import { hash } from 'node:crypto'
import { encodeBucket } from '@trangan/publisher/release'
import { expect, it } from 'vitest'
import { changesBetween, type Listing, nothing } from './changesBetween.ts'

const objects = new Map<string, Uint8Array>()
const readObject = async (sha256: string) => objects.get(sha256) ?? Promise.reject(new Error(`no object ${sha256}`))

const entry = (text: string) => ({ sha256: hash('sha256', text), size: 1, type: 'text/html', input: text })

/** A release whose files all stand in one bucket of `count`: which one does not matter here. */
const releaseOf = (files: Record<string, string>, count: number): Listing => {
  const text = encodeBucket(new Map(Object.entries(files).map(([path, content]) => [path, entry(content)]))) ?? ''
  const sha256 = hash('sha256', text)
  objects.set(sha256, Buffer.from(text))
  return { buckets: [sha256, ...Array.from({ length: count - 1 }, () => '')], recent: { files: '', gone: [] } }
}

const before = { '/': 'home', '/a/': 'a', '/gone/': 'gone' }
const after = { '/': 'home', '/a/': 'a again', '/new/': 'new' }
const expected = new Map([
  ['/a/', entry('a again')],
  ['/new/', entry('new')],
  ['/gone/', undefined],
])

it('What a new release changes in a tree are the files that differ, whatever the number of buckets', async () => {
  expect(await changesBetween(releaseOf(before, 64), releaseOf(after, 64), readObject)).toEqual(expected)
  expect(await changesBetween(releaseOf(before, 256), releaseOf(after, 64), readObject)).toEqual(expected)
})

it('Everything is new in a tree where nothing was, and nothing in one that shows the release already', async () => {
  const release = releaseOf(after, 64)
  expect([...(await changesBetween(nothing, release, readObject)).keys()]).toEqual(['/', '/a/', '/new/'])
  objects.clear()
  expect(await changesBetween(release, release, readObject)).toEqual(new Map())
})
