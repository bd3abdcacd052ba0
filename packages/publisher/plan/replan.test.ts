import type { Snapshot } from '@trangan/contract'
import { exampleArticle, exampleLegalDocuments, exampleSnapshot } from '@trangan/contract/examples'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberedArticle } from '../examples/articles.ts'
import { edits } from '../examples/edits.ts'
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

const put = (documents: SnapshotPatch['put']): SnapshotPatch => ({ put: documents, removed: [] })

const start = (count: number): Snapshot => ({
  ...exampleSnapshot,
  articles: [exampleArticle, ...Array.from({ length: count }, (_, index) => numberedArticle(index + 1))],
})

describe('planning again after a change', () => {
  it('finds exactly what a clean plan finds, whatever editors do', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.array(edits, { minLength: 1, maxLength: 12 }),
        (count, patches) => {
          let context = createContext(createPortal(start(count)), exampleSettings)
          let known = cleanPlan(context)
          for (const one of patches) {
            const next = replan(context, one)
            context = next.context
            known = incrementalPlan(known, next)
            // A context of its own, that kept nothing from before.
            expect(known).toEqual(cleanPlan(createContext(context.portal, exampleSettings)))
          }
        },
      ),
      { numRuns: 60 },
    )
  }, 120_000)

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

  it('costs the same for one new legal document, whether there are 200 or 2,000', () => {
    const affectedOf = (count: number) => {
      const documents = Array.from({ length: count }, (_, index) => legalDocumentOf(index))
      const snapshot = { ...exampleSnapshot, legalDocuments: documents }
      const context = createContext(createPortal(snapshot), exampleSettings)
      const known = cleanPlan(context)
      const next = replan(context, put({ legalDocuments: [legalDocumentOf(count)] }))
      const plan = planPortal(next.context)
      const changed = [...(next.affected ?? [])].filter((path) => plan.fileAt(path)?.input !== known.get(path))
      return { affected: next.affected?.size ?? Number.POSITIVE_INFINITY, changed: changed.length }
    }
    const [few, many] = [affectedOf(200), affectedOf(2_000)]
    expect(many.affected).toBeLessThanOrEqual(few.affected + 10)
    expect(many.changed).toBeLessThanOrEqual(few.changed + 4)
    expect(many.changed).toBeLessThan(35)
  }, 30_000)
})

/** All within one year, so that none brings a new year to narrow by. */
const legalDocumentOf = (index: number) => ({
  ...exampleLegalDocuments[index % 2 === 0 ? 0 : 1],
  id: `d${String(index).padStart(5, '0')}`,
  slug: `van-ban-${index}`,
  number: `${index}/QĐ-UBND`,
  issuedOn: '2026-02-27',
})
