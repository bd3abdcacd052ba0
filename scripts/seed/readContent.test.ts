import { readdir } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { mergeContent, readContent } from './readContent.ts'

describe('the sample content', () => {
  it('has a valid file for each of the 27 agencies', async () => {
    const names = await readdir(new URL('content/', import.meta.url))
    expect(names.filter((name) => /^[^.]+\.yaml$/.test(name))).toHaveLength(27)
    expect(await readContent()).toHaveLength(27)
  })

  it('never uses a host name, a title or a procedure code twice', async () => {
    const content = await readContent()
    for (const values of [
      content.map((seed) => seed.agency.host),
      content.map((seed) => seed.agency.code),
      content.flatMap((seed) => seed.articles.map((article) => article.title)),
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
