import type { HtmlPage } from '@trangan/contract/pages'
import {
  calendarIcsPath,
  calendarPath,
  eventsIcsPath,
  feedPathsOf,
  homePath,
  introductionPath,
  notFoundPath,
  organisationPath,
  robotsPath,
  searchPath,
  searchTemplatePath,
  siteMapPath,
  sitemapXmlPath,
  websiteLinksPath,
} from '@trangan/contract/paths'
import type { PlanContext } from './context.ts'
import { feedTypes } from './formats/feed.ts'
import { calendarIcs, eventsIcs, icsType } from './formats/ics.ts'
import { legalIndexRoot } from './formats/legalIndex.ts'
import { robots } from './formats/robots.ts'
import { sitemapIndex, sitemapOfParts, sitemapPartsPath } from './formats/sitemap.ts'
import { calendarAt } from './pages/calendar.ts'
import { home } from './pages/home/home.ts'
import { notFound } from './pages/notFound.ts'
import { organisation } from './pages/organisation.ts'
import { search, searchTemplate } from './pages/search.ts'
import { introduction } from './pages/section.ts'
import { siteMap } from './pages/siteMap.ts'
import { websiteLinks } from './pages/websiteLinks.ts'
import { type Collection, collections } from './portal/kinds.ts'

/** What a file shows: it is looked at again when documents of these kinds, or what they mention, change. */
type Shows = readonly (Collection | 'home')[]

/** A file that every portal has at its address. */
export type FixedFile = { shows: Shows } & (
  | { page: (context: PlanContext) => HtmlPage | undefined }
  | { type: string; text: (context: PlanContext) => string }
)

const xml = 'application/xml; charset=utf-8'
const json = 'application/json; charset=utf-8'
const everything: Shows = [...collections, 'home']
const rootFeeds = feedPathsOf(homePath)

/** The files at fixed addresses; the newest pages of lists are in lists/sectionLists.ts. */
export const fixedFiles: Readonly<Record<string, FixedFile>> = {
  [homePath]: { shows: everything, page: home },
  [introductionPath]: { shows: ['pages', 'units', 'people'], page: introduction },
  [organisationPath]: { shows: ['units', 'people'], page: organisation },
  [calendarPath]: { shows: ['appointments'], page: (context) => calendarAt(context, calendarPath) },
  [websiteLinksPath]: { shows: ['websiteGroups'], page: websiteLinks },
  [siteMapPath]: { shows: everything, page: siteMap },
  [searchPath]: { shows: [], page: search },
  [notFoundPath]: { shows: [], page: notFound },
  [rootFeeds.rss]: { shows: ['articles'], ...feedTypes.rss },
  [rootFeeds.atom]: { shows: ['articles'], ...feedTypes.atom },
  [rootFeeds.json]: { shows: ['articles'], ...feedTypes.json },
  [calendarIcsPath]: { shows: ['appointments'], type: icsType, text: calendarIcs },
  [eventsIcsPath]: { shows: ['events'], type: icsType, text: eventsIcs },
  [legalIndexRoot.path]: { shows: ['legalDocuments'], type: json, text: legalIndexRoot.text },
  [robotsPath]: { shows: [], type: 'text/plain; charset=utf-8', text: ({ shell }) => robots(shell.origin) },
  [sitemapXmlPath]: { shows: everything, type: xml, text: sitemapIndex },
  [sitemapPartsPath]: { shows: ['categories', 'procedures'], type: xml, text: sitemapOfParts },
  [searchTemplatePath]: { shows: [], type: json, text: searchTemplate },
}

/** Addresses of the fixed files that show documents of some kinds. */
export const fixedPathsShowing = (changed: ReadonlySet<string>): string[] =>
  Object.entries(fixedFiles)
    .filter(([, { shows }]) => shows.some((one) => changed.has(one)))
    .map(([path]) => path)
