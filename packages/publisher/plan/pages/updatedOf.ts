import type { Moment } from '@trangan/contract/pages'
import type { PlanContext } from '../context.ts'

/** When a document was changed after it was published; an edit within the first minutes is no news to a reader. */
export const updatedOf = (
  context: PlanContext,
  { publishedAt, updatedAt }: { publishedAt: string; updatedAt: string },
): Moment | undefined =>
  Date.parse(updatedAt) - Date.parse(publishedAt) > 10 * 60_000 ? context.moment(updatedAt) : undefined
