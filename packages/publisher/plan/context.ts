import { type Article, inLocale, type LocalizedText } from '@trangan/contract'
import type { ArticleCard, Shell } from '@trangan/contract/pages'
import { type PlannedFile, saltOf } from './files.ts'
import type { Portal } from './portal/createPortal.ts'
import type { PlanSettings } from './settings.ts'
import { shellOf } from './shell.ts'
import { themeStylesheet } from './themeStylesheet.ts'
import { type Word, word } from './words.ts'

/** What every view model is made from. */
export type PlanContext = {
  portal: Portal
  settings: PlanSettings
  shell: Shell
  stylesheet: PlannedFile
  /** Build and shell as a part of each page's hash. */
  salt: string
  /** A text in the language of the plan. */
  text: (text: LocalizedText) => string
  word: (key: Word) => string
  /** Cards that were made already: an article stands on a dozen pages. Content that changes gets a new context. */
  cards: WeakMap<Article, ArticleCard>
}

/** The context of one portal as it is now. */
export const createContext = (portal: Portal, settings: PlanSettings): PlanContext => {
  const stylesheet = themeStylesheet(portal.agency.theme, settings)
  const shell = shellOf(portal, settings, stylesheet.path)
  return {
    portal,
    settings,
    shell,
    stylesheet,
    salt: saltOf(settings.buildId, shell),
    text: (text) => inLocale(text, settings.locale),
    word: (key) => word(key, settings.locale),
    cards: new WeakMap(),
  }
}
