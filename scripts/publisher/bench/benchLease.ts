import type { publish } from '@trangan/publisher'
import type { Lease } from '@trangan/publisher/ports'

/** One article of an agency that changed, or its whole portal. */
export const benchLease = (agency: string, article?: string): Lease => {
  const change = { id: '1', agency, user: 'bench', createdAt: new Date(0).toISOString() }
  const changes: Lease['changes'] =
    article === undefined
      ? [{ ...change, operation: 'rebuild' }]
      : [{ ...change, operation: 'publish', document: { collection: 'articles', id: article } }]
  return { agency, token: 1, changes }
}

/** How many files a publish made; a failure is none of our figures, so it throws. */
export const filesOf = async (publishing: ReturnType<typeof publish>): Promise<number> => {
  const result = await publishing
  if ('failure' in result) throw new Error(result.failure.message)
  return result.receipt.added + result.receipt.changed
}
