import { expect, it } from 'vitest'
import { checkReferences } from './checkReferences.ts'
import { readAgency } from './readContent.ts'
import type { SeedAgency } from './schema.ts'

const content = () => readAgency('02-so-noi-vu.yaml')
const withFirst = <T extends object>(list: T[], change: Partial<T>): T[] =>
  list.map((item, index) => (index === 0 ? { ...item, ...change } : item))

it.each<[string, (seed: SeedAgency) => Partial<SeedAgency>, RegExp]>([
  [
    'a category',
    ({ articles }) => ({ articles: withFirst(articles, { category: 'la' }) }),
    /category la, which is not/,
  ],
  ['a unit', ({ people }) => ({ people: withFirst(people, { unit: 'Phòng Lạ' }) }), /unit "Phòng Lạ", which is not/],
  [
    'a leader',
    ({ appointments }) => ({ appointments: withFirst(appointments, { leaders: ['Ai'] }) }),
    /led by Ai, who/,
  ],
  ['a parent', ({ units }) => ({ units: withFirst(units, { parent: 'Khối Lạ' }) }), /stands under "Khối Lạ"/],
])('names %s that is not there', async (_, change, message) => {
  const seed = await content()
  expect(() => checkReferences('02', { ...seed, ...change(seed) })).toThrow(message)
})

it('names a document that stands there twice', async () => {
  const seed = await content()
  const legalDocuments = [...seed.legalDocuments, ...seed.legalDocuments.slice(0, 1)]
  expect(() => checkReferences('02', { ...seed, legalDocuments })).toThrow(/stands there twice/)
})
