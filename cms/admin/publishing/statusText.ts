import type { PublishState } from '../../publishing/status/stateOf.ts'
import { type Language, momentText, spanText } from './moments.ts'

export type Tone = 'quiet' | 'busy' | 'good' | 'bad'
export type StatusText = { tone: Tone; text: string; advice?: string }

type Question = { state: PublishState; language: Language; now: string }

/** What an editor reads about a document on its way to a portal. */
export const statusText = ({ state, language, now }: Question): StatusText => {
  const words = texts[language]
  switch (state.state) {
    case 'none':
      return { tone: 'quiet', text: words.none }
    case 'queued':
      return { tone: 'busy', text: words.queued }
    case 'kept':
      return { tone: 'quiet', text: words.queued, advice: words.kept }
    case 'rendering':
      return { tone: 'busy', text: words.rendering }
    case 'failed':
      return { tone: 'bad', text: words.failed, advice: adviceOf({ state, language, now }) }
    case 'live':
      return { tone: 'good', text: `${words.live}${momentOf({ state, language, now })}` }
    case 'removed':
      return { tone: 'quiet', text: `${words.removed}${momentOf({ state, language, now })}` }
  }
}

const texts = {
  vi: {
    none: 'Chưa có trên cổng',
    queued: 'Đang chờ xuất bản…',
    rendering: 'Đang dựng trang…',
    kept: 'Trung tâm CNTT tỉnh đang giữ cổng ở một bản trước. Thay đổi của bạn được lưu lại và sẽ lên trang khi cổng được bỏ giữ.',
    failed: 'Chưa lên được trang',
    live: 'Đã lên trang',
    removed: 'Đã gỡ khỏi cổng',
    at: ' lúc ',
    retry: 'Hệ thống tự thử lại lúc',
  },
  en: {
    none: 'Not on the portal',
    queued: 'Waiting to be published…',
    rendering: 'Making the pages…',
    kept: 'Central IT keeps the portal at an earlier release. Your change is safe and goes live when they let it go on.',
    failed: 'Not live yet',
    live: 'Live',
    removed: 'Taken off the portal',
    at: ' since ',
    retry: 'Tried again by itself at',
  },
} as const

type Settled = Extract<PublishState, { state: 'live' | 'removed' }>

const momentOf = ({ state, language, now }: Question & { state: Settled }): string => {
  if (!state.liveAt) return ''
  const span = state.duration === undefined ? '' : ` (${spanText(state.duration, language)})`
  return `${texts[language].at}${momentText({ iso: state.liveAt, now, language })}${span}`
}

type Failed = Extract<PublishState, { state: 'failed' }>

const adviceOf = ({ state, language, now }: Question & { state: Failed }): string => {
  const retry = `${texts[language].retry} ${momentText({ iso: state.retryAt, now, language })}.`
  const known = failures[language][state.code] ?? failures[language].unknown
  // the reason names the document and its fields when it is the content that has to be put right
  return state.code === 'content-unreadable' ? `${state.message} ${retry}` : `${known} ${retry}`
}

const failures: Record<Language, Record<string, string> & { unknown: string }> = {
  vi: {
    'render-failed': 'Có trang không dựng được. Nội dung của bạn vẫn được giữ nguyên; hãy báo Trung tâm CNTT tỉnh.',
    'target-failed':
      'Chưa ghi được lên máy chủ của cổng. Bạn không phải làm gì; nếu kéo dài, hãy báo Trung tâm CNTT tỉnh.',
    'too-many-removals': 'Lần xuất bản này sẽ gỡ nhiều trang cùng lúc nên đang chờ Trung tâm CNTT tỉnh xác nhận.',
    'lease-lost': 'Một tiến trình xuất bản khác đang làm tiếp. Bạn không phải làm gì.',
    unknown: 'Đã có lỗi khi xuất bản. Nội dung của bạn vẫn được giữ nguyên; hãy báo Trung tâm CNTT tỉnh.',
  },
  en: {
    'render-failed': 'A page could not be made. What you wrote is safe; tell central IT.',
    'target-failed':
      "The portal's server could not be written to. Nothing for you to do; if it lasts, tell central IT.",
    'too-many-removals': 'This would take many pages down at once, so it waits for central IT to agree.',
    'lease-lost': 'Another publisher goes on with it. Nothing for you to do.',
    unknown: 'Publishing failed. What you wrote is safe; tell central IT.',
  },
}
