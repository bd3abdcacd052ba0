import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createContentSource } from '../../cms/publishing/content/createContentSource.ts'
import { pdfFile, pictureFile } from '../../cms/testing/content.ts'
import { startCms, type TestCms } from '../../cms/testing/startCms.ts'
import { chooseAgencies } from './chooseAgencies.ts'
import { openLogins } from './logins.ts'
import { readContent } from './readContent.ts'
import type { SeedAgency } from './schema.ts'
import { seedFaster } from './seedFaster.ts'
import { isUnseeded, seedProvince } from './seedProvince.ts'

/** The whole province on SQLite; on MongoDB, where it would take minutes, one agency of each kind. */
const labels = process.env.TEST_DATABASE === 'mongodb' ? ['sotuphap', 'nhoquan'] : []

let cms: TestCms
let content: SeedAgency[]
let seed: (onProgress?: (text: string) => void) => Promise<void>

beforeAll(async () => {
  cms = await startCms()
  content = chooseAgencies(await readContent(), labels)
  // What pictures and papers look like is tested where they are drawn and printed.
  const picture = (await pictureFile({ width: 16, height: 9 })).data
  const draw = { scene: async () => picture, portrait: async () => picture, map: async () => picture }
  const print = { legalDocument: async () => pdfFile().data, publication: async () => pdfFile().data }
  const logins = await openLogins(`${cms.folder}/logins.txt`)
  const payload = seedFaster(cms.payload)
  seed = (onProgress = () => {}) => seedProvince({ payload, content, logins, draw, print, onProgress })
})
afterAll(() => cms.stop())

const agencies = async () =>
  (await cms.payload.find({ collection: 'agencies', sort: 'order', limit: 100, depth: 0 })).docs

describe('the sample province', () => {
  it('is seeded agency by agency, and goes on where it was interrupted', async () => {
    const [, second = ''] = content.map(({ agency }) => agency.name.vi)
    const interrupt = (text: string) => {
      if (text.includes(second)) throw new Error('the light went out')
    }
    await expect(seed(interrupt)).rejects.toThrow('the light went out')
    expect([await isUnseeded(cms.payload), (await agencies()).length]).toEqual([true, 1])
    await seed()
    expect(await isUnseeded(cms.payload)).toBe(false)
    expect((await agencies()).map(({ name }) => name)).toEqual(content.map(({ agency }) => agency.name.vi))
  }, 400_000)

  it('has all that its files say, ready to be published', async () => {
    const source = createContentSource(cms.payload, { dataFolder: cms.folder })
    for (const [index, { id, name }] of (await agencies()).entries())
      expect(countsOf(await source.readSnapshot(id)), name).toEqual(wanted(content[index]))
  }, 400_000)
})

const wanted = (seed: SeedAgency | undefined) =>
  seed && { ...countsOf(seed), articles: seed.articles.length + seed.announcements.length }

/** Lists that have the same name in the files and in what is published. */
const names = [
  'articles',
  'pages',
  'procedures',
  'units',
  'people',
  'legalDocuments',
  'publications',
  'consultations',
  'questions',
  'appointments',
  'events',
  'galleries',
  'videos',
] as const

const countsOf = (lists: Record<(typeof names)[number], readonly unknown[]>) =>
  Object.fromEntries(names.map((name) => [name, lists[name].length]))
