import { describe, expect, it } from 'vitest'
import { buildIndex } from './build/buildIndex.ts'
import { exampleDocuments } from './examples/documents.ts'
import { serve } from './examples/inMemory.ts'
import { openIndex } from './query/openIndex.ts'
import { searchMany } from './query/searchMany.ts'
import type { SearchableDocument } from './searchableDocument.ts'

const options = { root: '/root.json', folder: '/index/' }
const open = (documents: readonly SearchableDocument[]) =>
  openIndex(serve(buildIndex(documents, options)).fetchFile, options.root)

const agencyOf = ({ facets }: SearchableDocument) => facets?.agency ?? ''
const agencies = [...new Set(exampleDocuments.map(agencyOf))]
const portals = await Promise.all(
  agencies.map((agency) => open(exampleDocuments.filter((document) => agencyOf(document) === agency))),
)
const whole = await open(exampleDocuments)

describe('searching many portals at once', () => {
  it.each(['khai sinh', 'giao duc', 'đường', 'sổ đỏ', 'nghị quyết 5', 'dang ky kahi tu'])(
    'scores %j as one index over all of them would',
    async (question) => {
      const scores = ({ results }: { results: { href: string; score: number }[] }) =>
        new Map(results.map(({ href, score }) => [href, score.toFixed(9)]))
      const many = await searchMany(portals, question, { limit: 50, withFacets: true })
      const one = await whole.search(question, { limit: 50, withFacets: true })
      expect(one.total).toBeGreaterThan(0)
      expect(scores(many)).toEqual(scores(one))
      expect(many.facets).toEqual(one.facets)
    },
  )

  it('counts by agency and narrows to one', async () => {
    const { facets } = await searchMany(portals, 'dang ky duong', { withFacets: true })
    expect(facets.agency?.map(({ value }) => value)).toContain('so-xay-dung')
    const { results } = await searchMany(portals, 'duong', { filters: { agency: ['so-xay-dung'] } })
    expect(results.every((result) => result.facets.agency === 'so-xay-dung')).toBe(true)
  })

  it('of no portals finds nothing', async () => {
    expect(await searchMany([], 'khai sinh')).toEqual({ total: 0, results: [], facets: {}, words: [] })
  })
})
