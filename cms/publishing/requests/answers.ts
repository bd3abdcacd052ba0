import type { DiffLine, ReleaseComparison, ReleaseSummary } from '@trangan/publisher/history'
import type { PublishFailure, Receipt } from '@trangan/publisher/ports'
import type { PublishingRequest } from './PublishingRequest.ts'

/** One portal after a restore to a moment: from which release to which, or why not. */
export type RestoredPortal = { agency: string; from?: number; release?: number; problem?: string }

/** One portal after a proof of all its files; `left` counts what could not be put right. */
export type ProvenPortal = {
  agency: string
  release?: number | undefined
  files: number
  damages: number
  left: number
}

/** Where to look at a portal as it was; moments are ISO texts. */
export type Lookout = { agency: string; release: number; createdAt: string; until: string; address: string }

/** What the publisher answers to each kind of request. */
export type Answers = {
  list: { releases: ReleaseSummary[] }
  compare: ReleaseComparison & { pageCount: number }
  'compare-page': { lines: DiffLine[] }
  restore: { release: number }
  'restore-moment': { portals: RestoredPortal[] }
  resume: object
  'look-back': Lookout
  'look-back-moment': Lookout
  verify: { portals: ProvenPortal[] }
  force: { receipt: Receipt } | { failure: PublishFailure }
}

/** The answer to one request. */
export type AnswerTo<R extends PublishingRequest> = Answers[R['kind']]
