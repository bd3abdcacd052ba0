import type { Link, Pagination } from '@trangan/contract/pages'
import { numberedPath } from '@trangan/contract/paths'
import type { PlanContext } from '../context.ts'
import { nearbyNumbers, numberedPages } from './numbering.ts'

/** The way through the pages of a list; without a number, from the newest. */
export const paginationOf = (
  context: PlanContext,
  { path, length, number }: { path: string; length: number; number: number | undefined },
): Pagination => {
  const full = numberedPages(length)
  const linkTo = (page: number): Link => ({ label: String(page), href: context.href(numberedPath(path, page)) })
  const newest = { label: context.word('newest'), href: context.href(path) }
  const current = number ?? full + 1
  const newer = current === full ? newest.href : linkTo(current + 1).href
  return {
    number,
    newest,
    newer: number === undefined ? undefined : { label: context.word('newer'), href: newer },
    older: current > 1 ? { label: context.word('older'), href: linkTo(current - 1).href } : undefined,
    nearby: nearbyNumbers(length, number).map(linkTo),
  }
}
