import type { Touched } from '@trangan/publisher/ports'
import type { Language } from './moments.ts'

/** Pages named without being asked for: the home page and the nearest lists. */
const shown = 3

/** What an editor reads about the other addresses that changed; `undefined` where there is nothing to say. */
export type TouchedText = {
  heading?: string
  pages: string[]
  more?: { summary: string; paths: string[]; rest?: string }
  feeds?: { summary: string; paths: string[]; rest?: string }
  removed?: { summary: string; paths: string[]; rest?: string }
}

/** Sorts what changed into what is shown at once and what opens on demand. */
export const touchedText = ({ pages, feeds, removed }: Touched, language: Language): TouchedText => {
  const words = texts[language]
  const hidden = { paths: pages.paths.slice(shown), count: pages.count - Math.min(shown, pages.paths.length) }
  return {
    ...(pages.count > 0 ? { heading: words.heading } : {}),
    pages: pages.paths.slice(0, shown),
    ...groupOf('more', hidden, language),
    ...groupOf('feeds', feeds, language),
    ...groupOf('removed', removed, language),
  }
}

type Group = 'more' | 'feeds' | 'removed'

const groupOf = (group: Group, { paths, count }: Touched['pages'], language: Language) => {
  if (count === 0) return {}
  const words = texts[language]
  const rest = count > paths.length ? { rest: words.rest(numberText(count - paths.length, language)) } : {}
  return { [group]: { summary: words[group](numberText(count, language)), paths, ...rest } }
}

const numberText = (count: number, language: Language): string =>
  new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB').format(count)

const texts = {
  vi: {
    heading: 'Cùng được cập nhật:',
    more: (number: string) => `và ${number} trang khác`,
    feeds: (number: string) => `Nguồn tin (RSS), lịch, sơ đồ trang: ${number}`,
    removed: (number: string) => `Trang đã gỡ: ${number}`,
    rest: (number: string) => `và ${number} địa chỉ nữa`,
  },
  en: {
    heading: 'Brought up to date with it:',
    more: (number: string) => `and ${number} more ${number === '1' ? 'page' : 'pages'}`,
    feeds: (number: string) => `Feeds, calendars, site maps: ${number}`,
    removed: (number: string) => `Pages removed: ${number}`,
    rest: (number: string) => `and ${number} more`,
  },
} as const
