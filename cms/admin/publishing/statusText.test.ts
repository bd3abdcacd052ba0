import { describe, expect, it } from 'vitest'
import type { PublishState } from '../../publishing/status/stateOf.ts'
import { momentText, spanText } from './moments.ts'
import { statusText } from './statusText.ts'

const now = '2026-11-23T07:04:00.000Z'
const live: PublishState = {
  state: 'live',
  paths: ['/a/'],
  release: 3,
  liveAt: '2026-11-23T07:03:21.412Z',
  duration: 612,
}
const failed = { state: 'failed', since: now, retryAt: '2026-11-23T07:04:08.000Z' } as const

describe('what an editor reads', () => {
  it.each<[PublishState, string, string]>([
    [{ state: 'none' }, 'Chưa có trên cổng', 'Not on the portal'],
    [{ state: 'queued', since: now }, 'Đang chờ xuất bản…', 'Waiting to be published…'],
    [{ state: 'rendering', since: now }, 'Đang dựng trang…', 'Making the pages…'],
    [live, 'Đã lên trang lúc 14:03:21,4 (0,6 giây)', 'Live since 14:03:21.4 (0.6 s)'],
    [{ state: 'live', paths: ['/a/'], release: 3 }, 'Đã lên trang', 'Live'],
    [
      { state: 'removed', release: 4, liveAt: '2026-11-23T07:03:21.412Z', duration: 90 },
      'Đã gỡ khỏi cổng lúc 14:03:21,4 (0,1 giây)',
      'Taken off the portal since 14:03:21.4 (0.1 s)',
    ],
  ])('%j', (state, vi, en) => {
    expect(statusText({ state, language: 'vi', now }).text).toBe(vi)
    expect(statusText({ state, language: 'en', now }).text).toBe(en)
  })

  it('says what to do when content has to be put right', () => {
    const state = { ...failed, code: 'content-unreadable', message: 'Bài viết “A” thiếu “summary”.' }
    expect(statusText({ state, language: 'vi', now })).toEqual({
      tone: 'bad',
      text: 'Chưa lên được trang',
      advice: 'Bài viết “A” thiếu “summary”. Hệ thống tự thử lại lúc 14:04:08,0.',
    })
  })

  it('keeps the words of machines away from editors', () => {
    const state = { ...failed, code: 'target-failed', message: 'ENOSPC: no space left on device' }
    expect(statusText({ state, language: 'vi', now }).advice).not.toContain('ENOSPC')
  })
})

describe('moments and spans', () => {
  it('names the day when it is not today', () => {
    expect(momentText({ iso: '2026-11-20T20:00:00.000Z', now, language: 'vi' })).toBe('03:00:00,0 ngày 21/11/2026')
  })

  it.each([
    [0, '0,0 giây'],
    [9940, '9,9 giây'],
    [12_400, '12 giây'],
    [90_000, '2 phút'],
    [7_200_000, '2 giờ'],
    [200_000_000, '2 ngày'],
  ])('%i ms: %s', (milliseconds, text) => {
    expect(spanText(milliseconds, 'vi')).toBe(text)
  })
})
