import { readdir } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { mergeContent, readContent } from './readContent.ts'
import { SeedAgency } from './schema.ts'

let content: SeedAgency[]
beforeAll(async () => {
  content = await readContent()
}, 60_000)

describe('the sample content', () => {
  it('has a valid file for each of the 27 agencies', async () => {
    const names = await readdir(new URL('content/', import.meta.url))
    expect(names.filter((name) => /^[^.]+\.yaml$/.test(name))).toHaveLength(27)
    expect(content).toHaveLength(27)
  })

  it('never uses a host name, a title or a procedure code twice', () => {
    for (const values of [
      content.map((seed) => seed.agency.host),
      content.map((seed) => seed.agency.code),
      content.flatMap((seed) => [...seed.articles, ...seed.announcements].map(({ title }) => title)),
      content.flatMap((seed) => seed.questions.map(({ title }) => title)),
      content.flatMap((seed) => seed.procedures.map((procedure) => procedure.code)),
    ])
      expect(values).toHaveLength(new Set(values).size)
  })
})

it('goes on with a list in the next file of an agency', () => {
  const main = { agency: { code: '1' }, articles: ['first'] }
  expect(mergeContent([main, { articles: ['second'], units: ['office'] }])).toEqual({
    agency: { code: '1' },
    articles: ['first', 'second'],
    units: ['office'],
  })
})

it.each([
  ['articles', 'an agency shows at least 24 articles'],
  ['announcements', 'an agency shows at least 10 announcements'],
  ['legalDocuments', 'an agency shows at least 12 legal documents'],
  ['procedures', 'an agency shows at least 8 procedures'],
  ['publications', 'an agency shows at least one publication of the section "plans"'],
  ['questions', 'an agency shows at least 4 questions'],
  ['events', 'an agency shows at least 2 events'],
] as const)('says what is missing when an agency has too few %s', (key, message) => {
  const result = SeedAgency.safeParse({ ...content[0], [key]: [] })
  expect(result.error?.issues.map((issue) => issue.message)).toContain(message)
})
