import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildIndex } from './build/buildIndex.ts'
import { createIndexer, makeFile } from './build/createIndexer.ts'
import { layerSizes, levelOf, splitLayers } from './build/splitLayers.ts'
import { exampleDocuments } from './examples/documents.ts'
import { serve } from './examples/inMemory.ts'
import { openIndex } from './query/openIndex.ts'
import type { SearchableDocument } from './searchableDocument.ts'

/** That of the Node.js in package.json. */
const zlib = '1.3.2.1-motley-8002e91'

const options = { root: '/root.json', folder: '/index/', sizes: { terms: 300, cards: 300 } }

const article = (number: number, title = 'Tin nông thôn mới'): SearchableDocument => ({
  href: `/tin-tuc/${number}/`,
  type: 'news',
  title: `${title} ${number}`,
  summary: `Tin số ${number} về ${title.toLowerCase()}`,
  date: new Date(Date.UTC(2020, 0, 1 + number)).toISOString(),
})

const articles = Array.from({ length: 273 }, (_, number) => article(number))

const indexerOf = (documents: readonly SearchableDocument[]) => {
  const indexer = createIndexer(options)
  for (const document of documents) indexer.put(document.href, () => document)
  return indexer
}

describe('an index that is kept up to date', () => {
  it('is at every moment what a clean build makes, to the byte', () => {
    const step = fc.record({
      number: fc.nat(60),
      title: fc.constantFrom('Khai trương chợ đêm', 'Họp báo', 'Giáo dục mầm non'),
      isRemoved: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const indexer = indexerOf(exampleDocuments)
        const published = new Map(exampleDocuments.map((document) => [document.href, document]))
        for (const { number, title, isRemoved } of steps) {
          const document = article(number, title)
          if (isRemoved) published.delete(document.href)
          else published.set(document.href, document)
          if (isRemoved) indexer.remove(document.href)
          else indexer.put(document.href, () => document)
          indexer.files()
        }
        const clean = buildIndex([...published.values()].reverse(), options)
        expect([...indexer.files().values()].map(makeFile)).toEqual(clean)
      }),
      { numRuns: 30, seed: 7 },
    )
  })

  it('has the same files but for its root, or two of a layer, when an article is added to 200 or to 5,000', () => {
    const changed = (count: number) => {
      const indexer = indexerOf(Array.from({ length: count }, (_, number) => article(number)))
      const before = indexer.files()
      const added = article(count)
      indexer.put(added.href, () => added)
      return [...indexer.files()].filter(([path, { input }]) => before.get(path)?.input !== input).map(([path]) => path)
    }
    expect([changed(200), changed(5_000)]).toEqual([['/root.json'], ['/root.json']])
  })

  it('makes no layer again that did not change', () => {
    let reads = 0
    const indexer = createIndexer(options)
    for (let number = 0; number < 300; number += 1)
      indexer.put(`${number}`, () => {
        reads += 1
        return article(number)
      })
    for (const file of indexer.files().values()) makeFile(file)
    reads = 0
    indexer.put('300', () => article(300))
    for (const file of indexer.files().values()) makeFile(file)
    expect(reads).toBeLessThan(100)
  })

  it('answers with the newest in its root, a few before them in one file, and many in parts', async () => {
    const { fetchFile, asked } = serve([...indexerOf(articles).files().values()].map(makeFile))
    const index = await openIndex(fetchFile, options.root)
    expect(index.layers.map(({ documents }) => documents)).toEqual([4, 25, 244])
    expect(asked.map((path) => path.split('.').at(-1))).toEqual(['json', 'idx', 'json'])
    for (const number of [272, 250, 12]) {
      const { results } = await index.search(`tin số ${number}`, { limit: 1 })
      expect(results[0]?.title).toBe(article(number).title)
    }
  })

  it('finds a changed title by its new words only', async () => {
    const indexer = indexerOf(exampleDocuments)
    const find = async (question: string) => {
      const files = [...indexer.files().values()].map(makeFile)
      const { results } = await (await openIndex(serve(files).fetchFile, options.root)).search(question)
      return results.map(({ title }) => title)
    }
    indexer.put('/tin-tuc/1/', () => article(1, 'Khánh thành cầu Bến Mới'))
    expect((await find('cau ben moi'))[0]).toBe('Khánh thành cầu Bến Mới 1')
    indexer.put('/tin-tuc/1/', () => article(1, 'Khánh thành nhà văn hóa'))
    indexer.remove('/tin-tuc/dat-dai/')
    expect(await find('cầu bến')).not.toContain('Khánh thành nhà văn hóa 1')
    expect(await find('quản lý đất đai')).not.toContain('Hội nghị quản lý đất đai')
  })

  // Bytes are those of one version of zlib, whose name is in that of a layer.
  it.runIf(process.versions.zlib === zlib)('is named anew when the same documents come to other bytes', () => {
    const made = buildIndex([...exampleDocuments, ...articles], options)
    const digest = createHash('sha256')
    for (const { bytes } of made) digest.update(bytes)
    // Red without another root? Then raise `layerVersion` in createIndexer.ts, and write the new digest here.
    expect(digest.digest('hex').slice(0, 16)).toBe('b8221844af9dbab4')
  })
})

describe('layers', () => {
  const entries = (levels: string) => [...levels].map((level, place) => ({ level: Number(level), place }))
  const lengthsOf = (all: { level: number }[]) => splitLayers(all).map(({ start, end }) => end - start)
  const sizes = layerSizes.map((size) => ({ ...size, least: 1 }))
  const placesOf = (levels: string) =>
    splitLayers(entries(levels), sizes).map(({ start, end }) =>
      entries(levels)
        .slice(start, end)
        .map(({ place }) => place),
    )

  it.each<[string, string, number[][]]>([
    ['nothing has none', '', []],
    ['few documents are one', '000', [[0, 1, 2]]],
    [
      'the newest are apart from those before',
      '00100',
      [
        [3, 4],
        [0, 1, 2],
      ],
    ],
    ['further back, layers are closed seldomer', '0201010', [[6], [2, 3, 4, 5], [0, 1]]],
    ['one that closes a big layer takes smaller ones in', '10102', [[0, 1, 2, 3, 4]]],
  ])('%s', (_, levels, expected) => {
    expect(placesOf(levels)).toEqual(expected)
  })

  it('hold every document once, whatever levels they have', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('0', '0', '0', '1', '2', '3', '4'), { maxLength: 200 }), (levels) => {
        const all = placesOf(levels.join('')).toReversed().flat()
        expect(all).toEqual(levels.map((_, place) => place))
      }),
    )
  })

  it('take a new document with at most 15 others, and one in 16 with more, even when no address closes one', () => {
    const none = Array.from({ length: 2_000 }, (_, place) => ({ place, level: 0 }))
    const newest = none.map((_, place) => lengthsOf(none.slice(0, place + 1))[0] ?? 0)
    expect(newest.filter((length) => length > 16).length).toBeLessThanOrEqual(none.length / 16)
    expect(newest.filter((length) => length > 64).length).toBeLessThanOrEqual(none.length / 64)
  })

  it('do not become small by bad luck: a document closes nothing before so many are together', () => {
    const all = Array.from({ length: 100 }, (_, place) => ({ place, level: 2 }))
    const second = (count: number) => lengthsOf(all.slice(0, count))
    expect(second(31)).toEqual([3, 28])
    expect(second(32)).toEqual([32])
    expect(second(34)).toEqual([2, 32])
  })

  it('comes back to the same layers soon behind a document that went', () => {
    const all = Array.from({ length: 3_000 }, (_, place) => ({ place, level: levelOf(`/tin-tuc/${place}/`) }))
    const without = all.filter(({ place }) => place !== 40)
    const starts = (entries: typeof all) => splitLayers(entries).map(({ start }) => entries[start]?.place)
    expect(starts(without)).toEqual(starts(all))
  })
})
