import { readdir } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { readContent } from './readContent.ts'

describe('the sample content', () => {
  it('has a valid file for each of the 27 agencies', async () => {
    expect(await readdir(new URL('content/', import.meta.url))).toHaveLength(27)
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
