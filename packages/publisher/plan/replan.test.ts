import type { Article, Snapshot } from '@trangan/contract'
import {
  exampleAgency,
  exampleArticle,
  exampleFile,
  exampleMedia,
  exampleMenus,
  examplePages,
  exampleProcedure,
  exampleSnapshot,
} from '@trangan/contract/examples'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberedArticle } from '../examples/articles.ts'
import { exampleSettings } from '../examples/settings.ts'
import type { SnapshotPatch } from '../ports.ts'
import { createContext, type PlanContext } from './context.ts'
import { planPortal } from './planPortal.ts'
import { createPortal } from './portal/createPortal.ts'
import { replan } from './replan.ts'

/** Every path with the hash of what stands there. */
const cleanPlan = (context: PlanContext): Map<string, string> => {
  const plan = planPortal(context)
  const files = [...plan.paths()].map((path) => [path, plan.fileAt(path)?.input ?? 'no file'] as const)
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** What a publisher knows after it planned only the affected paths again. */
const incrementalPlan = (known: Map<string, string>, { context, affected }: ReturnType<typeof replan>) => {
  if (!affected) return cleanPlan(context)
  const plan = planPortal(context)
  const next = new Map(known)
  for (const path of affected) {
    const file = plan.fileAt(path)
    if (file) next.set(path, file.input)
    else next.delete(path)
  }
  return new Map([...next].sort(([a], [b]) => (a < b ? -1 : 1)))
}

const link = (id: string) => ({
  type: 'link' as const,
  target: { kind: 'document' as const, collection: 'articles' as const, id },
  children: [{ type: 'text' as const, text: 'xem thêm' }],
})

const ids = fc.integer({ min: 1, max: 60 })

const article: fc.Arbitrary<Article> = fc
  .record({
    number: ids,
    day: fc.integer({ min: 1, max: 60 }),
    title: fc.constantFrom('Một', 'Hai', 'Ba'),
    type: fc.constantFrom('news' as const, 'news' as const, 'announcement' as const),
    category: fc.option(fc.constantFrom('c1', 'c2', 'gone'), { nil: undefined }),
    cover: fc.option(fc.constantFrom('m1', 'm2'), { nil: undefined }),
    linksTo: fc.option(ids, { nil: undefined }),
    slugSuffix: fc.constantFrom('', '-doi-ten'),
  })
  .map(({ number, day, title, type, category, cover, linksTo, slugSuffix }) => ({
    ...numberedArticle(number),
    type,
    category,
    cover,
    slug: `tin-${number}${slugSuffix}`,
    title: { vi: `${title} ${number}` },
    publishedAt: new Date(Date.UTC(2026, 0, day)).toISOString(),
    body: { vi: linksTo === undefined ? [] : [{ type: 'paragraph' as const, children: [link(`n${linksTo}`)] }] },
  }))

const put = (documents: SnapshotPatch['put']): SnapshotPatch => ({ put: documents, removed: [] })

const patch: fc.Arbitrary<SnapshotPatch> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.array(article, { minLength: 1, maxLength: 4 }).map((articles) => put({ articles: unique(articles) })),
  },
  { weight: 4, arbitrary: ids.map((number) => ({ put: {}, removed: [{ collection: 'articles', id: `n${number}` }] })) },
  fc
    .constantFrom('Quy hoạch', 'Nhà ở')
    .map((vi) => put({ categories: [{ id: 'c2', slug: 'nha-o', name: { vi }, order: 2 }] })),
  fc.constantFrom('Sông', 'Núi').map((vi) => put({ media: [{ ...exampleMedia, id: 'm2', alt: { vi } }] })),
  fc.constantFrom('x.pdf', 'y.pdf').map((filename) => put({ files: [{ ...exampleFile, filename }] })),
  fc.constantFrom('Liên hệ', 'Địa chỉ').map((vi) => put({ pages: [{ ...examplePages[1], title: { vi } }] })),
  fc.constantFrom('p2').map((id) => ({ put: {}, removed: [{ collection: 'pages', id }] })),
  fc.integer({ min: 1, max: 50 }).map((n) =>
    put({
      procedures: [
        {
          ...exampleProcedure,
          id: `q${n}`,
          code: `1.${String(n).padStart(6, '0')}`,
          field: `Lĩnh vực ${n % 3}`,
        },
      ],
    }),
  ),
  fc.integer({ min: 1, max: 50 }).map((n) => ({ put: {}, removed: [{ collection: 'procedures', id: `q${n}` }] })),
  fc
    .constantFrom('Sở Xây dựng', 'Sở Quy hoạch')
    .map((vi) => ({ ...put({}), agency: { ...exampleAgency, name: { vi } } })),
  fc
    .constantFrom('#0b4f8a', '#7a1f1f')
    .map((accent) => ({ ...put({}), agency: { ...exampleAgency, theme: { family: 'base', accent } } })),
  fc.boolean().map((isFull) => ({ ...put({}), menus: isFull ? exampleMenus : { main: [], footer: [] } })),
)

const unique = (articles: Article[]): Article[] => [...new Map(articles.map((one) => [one.id, one])).values()]

const start = (count: number): Snapshot => ({
  ...exampleSnapshot,
  articles: [exampleArticle, ...Array.from({ length: count }, (_, index) => numberedArticle(index + 1))],
})

describe('planning again after a change', () => {
  it('finds exactly what a clean plan finds, whatever editors do', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.array(patch, { minLength: 1, maxLength: 12 }),
        (count, patches) => {
          let context = createContext(createPortal(start(count)), exampleSettings)
          let known = cleanPlan(context)
          for (const one of patches) {
            const next = replan(context, one)
            context = next.context
            known = incrementalPlan(known, next)
            expect(known).toEqual(cleanPlan(next.context))
          }
        },
      ),
      { numRuns: 60 },
    )
  }, 60_000)

  it('names no address at which there is nothing', () => {
    const context = createContext(createPortal(start(70)), exampleSettings)
    expect([...cleanPlan(context)].filter(([, input]) => input === 'no file')).toEqual([])
  })

  it('looks at a portal that was patched as at one that was read anew', () => {
    const patched = createContext(createPortal(start(30)), exampleSettings)
    const changed = { ...numberedArticle(12), title: { vi: 'Đã sửa' } }
    const { context } = replan(patched, put({ articles: [changed] }))
    const snapshot = start(30)
    const readAnew = createPortal({
      ...snapshot,
      articles: snapshot.articles.map((one) => (one.id === 'n12' ? changed : one)),
    })
    expect(cleanPlan(context)).toEqual(cleanPlan(createContext(readAnew, exampleSettings)))
  })

  it('costs the same for one new article, whether there are 200 or 5,000', () => {
    const affectedOf = (count: number) => {
      const context = createContext(createPortal(start(count)), exampleSettings)
      const patch = put({ articles: [{ ...numberedArticle(count + 1), category: 'c1' }] })
      return replan(context, patch).affected?.size ?? Number.POSITIVE_INFINITY
    }
    expect(affectedOf(5_000)).toBeLessThanOrEqual(affectedOf(200) + 2)
  })
})
