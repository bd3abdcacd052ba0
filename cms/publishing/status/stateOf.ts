import type { Touched } from '@trangan/publisher/ports'
import type { ChangeRow } from '../outbox/changeRow.ts'
import type { PortalRow } from '../outbox/portalRow.ts'
import type { ReceiptRow } from './receiptRow.ts'

/** Where a document stands on its way to one portal; moments are ISO texts, `duration` milliseconds. */
export type PublishState =
  | { state: 'none' }
  | { state: 'queued' | 'rendering' | 'kept'; since: string }
  | { state: 'failed'; since: string; code: string; message: string; retryAt: string }
  | { state: 'live'; paths: string[]; release: number; liveAt?: string; duration?: number; touched?: Touched }
  | { state: 'removed'; release: number; liveAt: string; duration: number; touched?: Touched }

export type Evidence = {
  /** Changes of the document that wait for this portal, the oldest first. */
  waiting: readonly ChangeRow[]
  portal: PortalRow | undefined
  receipt: ReceiptRow | undefined
  /** Addresses the document has by rule while it is published; none when it is not. */
  paths: readonly string[]
  /** Pictures, menus or people have no page whose absence would say that they were removed: they are live with others. */
  hasOwnPage: boolean
  /** Milliseconds since 1970. */
  now: number
}

/** Told from what is written anyway, so that no state can be left behind by a publisher that died. */
export const stateOf = (evidence: Evidence): PublishState => {
  const newest = evidence.waiting.at(-1)
  return newest ? waitingState(newest, evidence) : settledState(evidence)
}

const waitingState = (newest: ChangeRow, { portal, now }: Evidence): PublishState => {
  const since = newest.createdAt
  const changedAt = Date.parse(since)
  if (!portal) return { state: 'queued', since }
  if (portal.heldAt) return { state: 'kept', since }
  if (portal.expiresAt > now && changedAt <= portal.takenAt) return { state: 'rendering', since }
  const hasFailed = portal.failures > 0 && changedAt <= (portal.failedAt ?? 0)
  return hasFailed ? { ...failureOf(portal), since } : { state: 'queued', since }
}

const failureOf = ({ failureCode = '', failureMessage = '', retryAt = 0 }: PortalRow) => ({
  state: 'failed' as const,
  code: failureCode,
  message: failureMessage,
  retryAt: new Date(retryAt).toISOString(),
})

const settledState = ({ portal, receipt, paths, hasOwnPage }: Evidence): PublishState => {
  if (receipt) {
    const { release, liveAt, duration, touched } = receipt
    const told = { release, liveAt, duration, ...(touched ? { touched } : {}) }
    return receipt.paths.length || !hasOwnPage
      ? { state: 'live', paths: receipt.paths.length ? receipt.paths : [...paths], ...told }
      : { state: 'removed', ...told }
  }
  // published along with everything else, without a change of its own
  return (paths.length || !hasOwnPage) && portal?.release
    ? { state: 'live', paths: [...paths], release: portal.release }
    : { state: 'none' }
}
