import { z } from 'zod'
import type { Lighthouse } from './findLighthouse.ts'

/** What Lighthouse scores a page for, in its own names. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
export type Category = (typeof categories)[number]

/** The scores of one visit (0 … 100), and what kept each from 100. */
export type Visit = { scores: Record<Category, number>; lost: string[] }

const Score = z.object({ score: z.number(), auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })) })
const Result = z.object({
  lhr: z.object({
    categories: z.object({ performance: Score, accessibility: Score, 'best-practices': Score, seo: Score }),
    audits: z.record(
      z.string(),
      z.object({ score: z.number().nullable(), title: z.string(), displayValue: z.string().optional() }),
    ),
    runtimeError: z.object({ message: z.string() }).optional(),
  }),
})

/** Visits a page once as a phone on slow 4G, Lighthouse's own default profile (1.6 Mbit/s, 150 ms, CPU four times slower). */
export const scorePage = async (lighthouse: Lighthouse, url: string, port: number): Promise<Visit> => {
  const { lhr } = await visitWhole({ lighthouse, url, port })
  if (lhr.runtimeError) throw new Error(`Lighthouse could not open ${url}: ${lhr.runtimeError.message}`)
  const of = (category: Category) => Math.round(lhr.categories[category].score * 100)
  const lost = categories.flatMap((category) =>
    lhr.categories[category].auditRefs.flatMap(({ id, weight }) => {
      const audit = lhr.audits[id]
      return audit && weight > 0 && audit.score !== null && audit.score < 0.995
        ? [`${category}: ${audit.title} ${audit.displayValue ?? ''}`.trim()]
        : []
    }),
  )
  return {
    scores: {
      performance: of('performance'),
      accessibility: of('accessibility'),
      'best-practices': of('best-practices'),
      seo: of('seo'),
    },
    lost,
  }
}

/** A visit whose trace chromium cut short has a part without a score: it is made again, at most twice. */
const visitWhole = async (visit: { lighthouse: Lighthouse; url: string; port: number }, again = 2) => {
  const result = Result.safeParse(await visit.lighthouse(visit.url, { port: visit.port, logLevel: 'error' }))
  if (result.success) return result.data
  if (again === 0) throw result.error
  return visitWhole(visit, again - 1)
}
