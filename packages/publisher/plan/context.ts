import { type Article, inLocale, type LegalDocument, type Locale, type LocalizedText } from '@trangan/contract'
import type { ArticleCard, Day, LegalDocumentCard, Moment, Shell } from '@trangan/contract/pages'
import { inLanguage } from '@trangan/contract/paths'
import { formatDate, toMoment } from '@trangan/vietnamese'
import { type PlannedFile, saltOf } from './files.ts'
import { kept } from './kept.ts'
import { englishOf } from './languages.ts'
import type { Portal } from './portal/createPortal.ts'
import { createSearchFiles, type SearchFiles } from './search/searchFiles.ts'
import type { PlanSettings } from './settings.ts'
import { shellOf } from './shell.ts'
import { themeStylesheet } from './themeStylesheet.ts'
import { type Word, word } from './words.ts'

/** What every view model is made from. */
export type PlanContext = {
  portal: Portal
  /** The same for the pages that are there in English, if any are. */
  english?: PlanContext | undefined
  settings: PlanSettings
  shell: Shell
  stylesheet: PlannedFile
  /** Build and shell as a part of each page's hash. */
  salt: string
  /** A text in the language of the plan. */
  text: (text: LocalizedText) => string
  word: (key: Word) => string
  /** A moment as people read it in the language of the plan. */
  moment: (iso: string) => Moment
  /** A day as people read it. */
  day: (iso: string) => Day
  /** Address of a page of this portal in the language of the plan. */
  href: (path: string) => string
  /** Cards that were made already: an article stands on a dozen pages. */
  cards: WeakMap<Article, ArticleCard>
  /** The same for legal documents, which stand in a list of each value to narrow by. */
  legalCards: WeakMap<LegalDocument, LegalDocumentCard>
  search: SearchFiles
}

/** The context of one portal as it is now, with that of its English pages. */
export const createContext = (
  portal: Portal,
  settings: PlanSettings,
  search: SearchFiles = createSearchFiles(portal, settings),
): PlanContext => {
  const english = englishOf(portal)
  return {
    ...contextOf(portal, settings, search),
    english: english && contextOf(english, settings, search),
  }
}

const contextOf = (portal: Portal, settings: PlanSettings, search: SearchFiles): PlanContext => {
  const { locale } = portal
  const stylesheet = themeStylesheet(portal.agency.theme, settings)
  const shell = shellOf(portal, settings, stylesheet.path)
  return {
    portal,
    settings,
    shell,
    stylesheet,
    salt: saltOf(settings.buildId, shell),
    text: (text) => inLocale(text, locale),
    word: (key) => word(key, locale),
    moment: momentsIn(locale),
    day: (iso) => ({ iso, short: formatDate(`${iso}T00:00:00+07:00`, locale) }),
    href: (path) => inLanguage(path, locale),
    cards: new WeakMap(),
    legalCards: new WeakMap(),
    search,
  }
}

/** A page shows its moment four times, to people and to machines, and so do the lists that it stands in. */
const momentsIn = (locale: Locale): PlanContext['moment'] => {
  const known = new Map<string, Moment>()
  return (iso) => kept(known, iso, () => toMoment(iso, locale))
}
