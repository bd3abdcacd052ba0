import { type NewChange, province } from '../outbox/enqueue.ts'
import { portalsShowing } from './portalsShowing.ts'
import type { LiveDocument } from './readLive.ts'

type Before = { before: LiveDocument | undefined; after: LiveDocument | undefined }
type Question = Before & { collection: string; id: string; user: string | undefined; operation?: 'delete' }

/** Rows for the outbox: one for each agency whose portal showed the document before the change or shows it after. */
export const changesOf = ({ collection, id, user, before, after, operation }: Question): NewChange[] => {
  const shownBefore = before ? portalsShowing(collection, before) : []
  const shownAfter = after ? portalsShowing(collection, after) : []
  if (collection === 'agencies') return agencyChanges({ id, user, exists: shownAfter.length > 0 })
  const gone = operation ?? 'unpublish'
  return [...new Set([...shownBefore, ...shownAfter])].map((agency) => ({
    agency,
    document: { collection, id },
    operation: shownAfter.includes(agency) ? 'publish' : gone,
    user,
  }))
}

/** An agency's name, hosts and colours stand on each of its pages, and in the index of all portals. */
const agencyChanges = ({
  id,
  user,
  exists,
}: {
  id: string
  user: string | undefined
  exists: boolean
}): NewChange[] => {
  const agencies = exists ? [id, province] : [province]
  return agencies.map((agency) => ({ agency, operation: 'rebuild', user }))
}
