import { expect, it } from 'vitest'
import { buildIndex } from '../build/buildIndex.ts'
import { exampleDocuments } from '../examples/documents.ts'
import { serve } from '../examples/inMemory.ts'
import { askLunr } from './assemble.ts'
import { clausesOf } from './clausesOf.ts'
import { placeOf } from './facets.ts'
import { enough, judge } from './judge.ts'
import { openIndex } from './openIndex.ts'
import { rank } from './rank.ts'
import { startReading } from './reading.ts'
import { readQuery } from './readQuery.ts'

const files = buildIndex(exampleDocuments, { root: '/root.json', folder: '/index/' })
const { layers } = await openIndex(serve(files).fetchFile, '/root.json')

const read = async (question: string) => {
  const query = readQuery(question)
  const reading = startReading(layers)
  const clauses = clausesOf(query)
  await reading.load(clauses.map(({ term }) => term))
  return { query, reading, clauses, alternatives: [] }
}

const titleOf = async (document: number) => {
  const place = placeOf(layers, document)
  return (await place?.layer.cardsOf([place.number]))?.[0]?.title
}

it.each([
  'đăng ký khai sinh',
  'cap lai giay phep',
  'đường',
  'nghị quyết 05',
  'giấy tờ về quyền sử dụng đất của người dân',
])('documents that answer too little of %j are spared lunr, and change no score of the others', async (question) => {
  const judging = await read(question)
  const { sources, corpus } = judging.reading
  const judgement = judge(judging)
  const isWanted = enough(judgement)
  const asking = { sources, corpus, clauses: judging.clauses }
  const all = askLunr({ ...asking, isWanted: () => true })
  const some = askLunr({ ...asking, isWanted })
  expect(some.length).toBeGreaterThan(0)
  expect(rank(some, judgement)).toEqual(rank(all, judgement).filter(({ document }) => isWanted(document)))
})

it('a document with all words covers the question, one with some of them a part of it', async () => {
  const { coverage } = judge(await read('đăng ký kết hôn'))
  const titles = await Promise.all(exampleDocuments.map((_, document) => titleOf(document)))
  const of = (title: string) => coverage[titles.indexOf(title)]
  expect(of('Đăng ký kết hôn')).toBe(1)
  expect(of('Đăng ký khai tử')).toBeGreaterThan(0)
  expect(of('Đăng ký khai tử')).toBeLessThan(0.6)
  expect(of('Dương Văn Minh nhận giải thưởng kiến trúc')).toBe(0)
})
