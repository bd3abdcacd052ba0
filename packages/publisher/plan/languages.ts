import type { PageHead } from '@trangan/contract/pages'
import {
  feedPathsOf,
  homePath,
  inLanguage,
  introductionPath,
  organisationPath,
  siteMapPath,
  websiteLinksPath,
} from '@trangan/contract/paths'
import type { Portal } from './portal/createPortal.ts'

/** Fixed pages that an English portal has, once there is something to show on them. */
export const englishPages: Readonly<Record<string, (portal: Portal) => boolean>> = {
  [homePath]: isEnglishPlanned,
  [introductionPath]: ({ pages }) => pages.size > 0,
  [organisationPath]: ({ units, people }) => units.size + people.size > 0,
  [siteMapPath]: isEnglishPlanned,
  [websiteLinksPath]: ({ websiteGroups }) => websiteGroups.size > 0,
}

/** Fixed texts that an English portal has. */
export const englishTexts: readonly string[] = Object.values(feedPathsOf(homePath))

/** Whether enough is translated for an English portal: one page of a document at least. */
export function isEnglishPlanned({ documentAt }: Portal): boolean {
  for (const key of documentAt.values()) if (!key.startsWith('categories:')) return true
  return false
}

/** The English portal beside a Vietnamese one, if it has pages. */
export const englishOf = ({ english }: Portal): Portal | undefined =>
  english && isEnglishPlanned(english) ? english : undefined

/** The same page in all its languages; none when it has but one. */
export const alternatesOf = (portal: Portal, path: string): PageHead['alternates'] => {
  const english = portal.locale === 'en' ? portal : englishOf(portal)
  if (!english || !hasPage(english, path)) return undefined
  return [
    { locale: 'vi', href: path },
    { locale: 'en', href: inLanguage(path, 'en') },
  ]
}

/** Whether an English portal has a page of its own: not for numbered pages of lists, which are no translations. */
const hasPage = (english: Portal, path: string): boolean => {
  const key = english.documentAt.get(path)
  if (key?.startsWith('categories:')) return english.lists.articles.has(key)
  const isList = Object.values(english.lists).some((lists) => lists.has(path))
  return key !== undefined || isList || (englishPages[path]?.(english) ?? false)
}
