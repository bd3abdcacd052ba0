import { describe, expect, it } from 'vitest'
import type { ChangeRow } from '../outbox/changeRow.ts'
import type { PortalRow } from '../outbox/portalRow.ts'
import { type Evidence, stateOf } from './stateOf.ts'

const now = Date.parse('2026-11-23T07:00:00.000Z')
const at = (seconds: number) => new Date(now + seconds * 1000).toISOString()
const change = (seconds: number): ChangeRow => ({
  id: `${seconds}`,
  agency: 'a',
  operation: 'publish',
  createdAt: at(seconds),
  documentCollection: undefined,
  documentId: undefined,
  user: undefined,
})
const idle: PortalRow = {
  agency: 'a',
  token: 1,
  holder: '',
  expiresAt: 0,
  takenAt: now - 60_000,
  failures: 0,
  failedAt: 0,
  retryAt: 0,
  failureCode: '',
  failureMessage: '',
  release: 7,
  liveAt: at(-60),
  duration: 1,
}
const receipt = {
  agency: 'a',
  documentCollection: 'articles',
  documentId: 'd',
  release: 7,
  liveAt: at(-60),
  duration: 600,
  paths: ['/a/'],
  touched: undefined,
}
const working = { ...idle, holder: 'w', takenAt: now - 1000, expiresAt: now + 20_000 }
const failing = {
  ...idle,
  failures: 2,
  failedAt: now - 1000,
  retryAt: now + 4000,
  failureCode: 'render-failed',
  failureMessage: 'x',
}

const stateFrom = (evidence: Partial<Evidence>) =>
  stateOf({ waiting: [], portal: idle, receipt: undefined, paths: [], hasOwnPage: true, now, ...evidence }).state

describe('where a document stands', () => {
  it.each<[string, string, Partial<Evidence>]>([
    ['nothing ever happened', 'none', { portal: undefined }],
    ['a draft', 'none', { paths: [] }],
    ['published with the first release of all', 'live', { paths: ['/a/'] }],
    ['published, but the portal never was', 'none', { paths: ['/a/'], portal: undefined }],
    ['a menu that was changed', 'live', { hasOwnPage: false, receipt: { ...receipt, paths: [] } }],
    ['a leader who was changed', 'live', { hasOwnPage: false, receipt: { ...receipt, paths: [] }, paths: ['/a/'] }],
    ['a menu of a portal that is live', 'live', { hasOwnPage: false }],
    ['a menu of a portal that never was', 'none', { hasOwnPage: false, portal: undefined }],
    ['a change waits', 'queued', { waiting: [change(-5)], receipt }],
    ['a change waits on a portal that never was published', 'queued', { waiting: [change(-5)], portal: undefined }],
    ['a publisher works on it', 'rendering', { waiting: [change(-5)], portal: working }],
    [
      'the publisher began before the newest change',
      'queued',
      { waiting: [change(-5), change(-0.5)], portal: working },
    ],
    [
      'central IT keeps the portal at an older release',
      'kept',
      { waiting: [change(-5)], portal: { ...idle, heldAt: now } },
    ],
    ['the publisher died', 'queued', { waiting: [change(-5)], portal: { ...working, expiresAt: now - 1 } }],
    ['it failed', 'failed', { waiting: [change(-5)], portal: failing }],
    ['it was changed since the failure', 'queued', { waiting: [change(-5), change(-0.5)], portal: failing }],
    [
      'the failure is being tried again',
      'rendering',
      { waiting: [change(-5)], portal: { ...failing, holder: 'w', takenAt: now, expiresAt: now + 1 } },
    ],
    ['it is live', 'live', { receipt }],
    ['it was taken down', 'removed', { receipt: { ...receipt, paths: [] } }],
  ])('%s: %s', (_title, state, evidence) => {
    expect(stateFrom(evidence)).toBe(state)
  })
})
