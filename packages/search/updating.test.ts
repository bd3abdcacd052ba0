import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildIndex } from './build/buildIndex.ts'
import type { IndexFile } from './build/indexFile.ts'
import { layersToMerge } from './build/planLayers.ts'
import { compactIndex, type IndexChanges, updateIndex } from './build/updateIndex.ts'
import { exampleDocuments } from './examples/documents.ts'
import { serve } from './examples/inMemory.ts'
import { filesOf, parseRoot } from './format/root.ts'
import { openIndex } from './query/openIndex.ts'
import type { SearchableDocument } from './searchableDocument.ts'

const options = { root: '/root.json', folder: '/index/', sizes: { terms: 300, cards: 300 } }

/** An index kept on an imaginary disk, with what it should hold. */
const createPortal = (documents: readonly SearchableDocument[]) => {
  const disk = new Map<string, IndexFile>()
  const published = new Map(documents.map((document) => [document.href, document]))
  const write = (files: readonly IndexFile[]) => {
    for (const file of files) disk.set(file.path, file)
  }
  write(buildIndex(documents, options))
  const fetchFile = (path: string) => serve([...disk.values()]).fetchFile(path)
  const apply = async (changes: IndexChanges) => {
    for (const href of changes.remove) published.delete(href)
    for (const document of changes.put) published.set(document.href, document)
    const update = await updateIndex(fetchFile, changes, options)
    write(update.files)
    for (const path of update.removed) disk.delete(path)
    return update
  }
  const search = async (question: string) => (await openIndex(fetchFile, options.root)).search(question, { limit: 100 })
  return { disk, published, fetchFile, apply, search }
}

const article = (number: number, title: string): SearchableDocument => ({
  href: `/tin-tuc/${number}/`,
  type: 'news',
  title,
  summary: `Tin số ${number} về ${title.toLowerCase()}`,
  date: '2025-01-01T00:00:00.000Z',
})

const many = (count: number) =>
  Array.from({ length: count }, (_, number) => article(number, `Tin nông thôn mới ${number}`))

describe('an updated index', () => {
  it('finds what was published, no longer what was taken away, and changed titles by their new words only', async () => {
    const portal = createPortal(exampleDocuments)
    await portal.apply({ put: [article(1, 'Khánh thành cầu Bến Mới')], remove: ['/tin-tuc/dat-dai/'] })
    expect((await portal.search('cau ben moi')).results[0]?.title).toBe('Khánh thành cầu Bến Mới')
    expect((await portal.search('hội nghị quản lý đất đai')).results.map(({ title }) => title)).not.toContain(
      'Hội nghị quản lý đất đai',
    )
    await portal.apply({ put: [article(1, 'Khánh thành nhà văn hóa')], remove: [] })
    expect((await portal.search('cầu bến')).results.map(({ href }) => href)).not.toContain('/tin-tuc/1/')
    expect((await portal.search('nhà văn hóa')).results[0]?.title).toBe('Khánh thành nhà văn hóa')
  })

  it('answers as a clean build would, and merged it is one to the byte, after any history', async () => {
    const titles = fc.constantFrom('Khai trương chợ đêm', 'Họp báo quý một', 'Giáo dục mầm non', 'Đường mới mở')
    const step = fc.record({ number: fc.nat(30), title: titles, isRemoved: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const portal = createPortal(exampleDocuments)
        for (const { number, title, isRemoved } of steps)
          await portal.apply(
            isRemoved ? { put: [], remove: [`/tin-tuc/${number}/`] } : { put: [article(number, title)], remove: [] },
          )
        const clean = createPortal([...portal.published.values()])
        for (const question of ['giáo dục', 'duong', 'khai', 'tin so 3']) {
          const scores = ({ results }: Awaited<ReturnType<typeof portal.search>>) =>
            new Map(results.map(({ href, score }) => [href, score.toFixed(9)]))
          expect(scores(await portal.search(question))).toEqual(scores(await clean.search(question)))
        }
        const { files, removed } = await compactIndex(portal.fetchFile, options)
        const compact = new Map([...portal.disk, ...files.map((file) => [file.path, file] as const)])
        for (const path of removed) compact.delete(path)
        expect(compact).toEqual(clean.disk)
      }),
      { numRuns: 25, seed: 7 },
    )
  })

  it('leaves no file behind that its root does not name', async () => {
    const portal = createPortal(many(40))
    for (let number = 0; number < 30; number += 1)
      await portal.apply({ put: [article(number, 'Tin đã sửa')], remove: [] })
    const root = parseRoot(await portal.fetchFile(options.root), options.root)
    expect([...portal.disk.keys()].sort()).toEqual([options.root, ...new Set(filesOf(root))].sort())
  })

  it('writes as few files for one article among 1,600 as among 400', async () => {
    const written = async (count: number) =>
      (await createPortal(many(count)).apply({ put: [article(9999, 'Cầu mới')], remove: [] })).files
    const [few, more] = [await written(400), await written(1600)]
    expect(few.length).toBeLessThan(12)
    expect(more.length).toBe(few.length)
  })
})

type Case = { what: string; layers: [documents: number, living: number][]; changed: number; merged: number }

it.each<Case>([
  { what: 'a small index is written anew', layers: [[20, 20]], changed: 1, merged: 1 },
  { what: 'a big layer stays', layers: [[1000, 1000]], changed: 1, merged: 0 },
  {
    what: 'a fresh layer takes a new article in',
    layers: [
      [5, 5],
      [1000, 1000],
    ],
    changed: 1,
    merged: 1,
  },
  {
    what: 'layers of like size become one',
    layers: [
      [20, 20],
      [130, 130],
      [1000, 1000],
    ],
    changed: 1,
    merged: 3,
  },
  {
    what: 'a worn layer is written anew with all newer ones',
    layers: [
      [50, 50],
      [1000, 700],
    ],
    changed: 1,
    merged: 2,
  },
  { what: 'a removal from a big layer merges nothing', layers: [[1000, 999]], changed: 0, merged: 0 },
])('$what', ({ layers, changed, merged }) => {
  const sizes = layers.map(([documents, living]) => ({ documents, living }))
  expect(layersToMerge(sizes, changed)).toBe(merged)
})
