import type { Article, LocalizedRichText, Page, Snapshot } from '@trangan/contract'
import {
  announcementsPath,
  articlePath,
  categoryPath,
  consultationPath,
  consultationsPath,
  eventIcsPath,
  eventPath,
  eventsPath,
  galleriesPath,
  galleryPath,
  legalDocumentPath,
  legalDocumentsPath,
  newsPath,
  pagePath,
  procedurePath,
  publicationPath,
  publicationSectionPath,
  questionPath,
  questionsPath,
  videoPath,
  videosPath,
  weekPath,
} from '@trangan/contract/paths'
import { weekOf } from '@trangan/vietnamese'
import { fileBlobPath, mediaBlobPaths } from './blobPaths.ts'
import type { Portal } from './createPortal.ts'
import { filteredListsOf } from './legalFilters.ts'
import { richTextMentions } from './richTextMentions.ts'
import { weeksNear } from './weeks.ts'

/** The kinds of documents that a portal is made of; each is the key of a snapshot. */
export type Collection = Exclude<keyof Snapshot, 'agency' | 'menus' | 'home' | 'synonyms'>
/** A document of each kind. */
export type Documents = { [C in Collection]: Snapshot[C][number] }
/** Documents of each kind. */
export type DocumentsByKind = { [C in Collection]: Documents[C][] }

/**
 * How a kind of document stands in a portal. All that follows from it is worked out elsewhere, for all kinds alike:
 * indexes, lists, what changes with what, sitemaps. Its page is registered in pages/documentPages.ts.
 */
export type Kind<T> = {
  /** Address of its page; kinds without one are shown on pages of others. */
  path?: (document: T) => string
  /** Keys (`collection:id`) of the documents that it links to or shows: its look depends on them. */
  mentions?: (document: T) => Iterable<string>
  /** Its place in the order of lists, the smallest first. */
  at?: (document: T) => string
  /** Keys of the lists that it stands in; the neighbours that it shows are those of the first. */
  lists?: (document: T) => string[]
  /** Addresses of its bytes. */
  blobs?: (document: T) => readonly string[]
  /** Its lists are whole pages, never parted into numbered ones. */
  isUnpaged?: true
  /** Whether it has its own place in the English portal; without, never. */
  isEnglish?: (document: T) => boolean
  /** Further addresses where it shows, beside its lists and its neighbours. */
  alsoAt?: (portal: Portal, document: T) => string[]
}

/** Every kind of document there is. */
export const kinds: { [C in Collection]: Kind<Documents[C]> } = {
  categories: { path: categoryPath, isEnglish: ({ name }) => name.en !== undefined },
  articles: {
    path: articlePath,
    mentions: (article) => [...media(article.cover), ...richTextMentions(article.body)],
    at: ({ publishedAt }) => publishedAt,
    lists: articleLists,
    isEnglish: ({ title, body }) => title.en !== undefined && body.en !== undefined,
  },
  pages: {
    path: pagePath,
    mentions: (page: Page) => [...media(page.cover), ...richTextMentions(page.body)],
    at: ({ slug }) => slug,
    alsoAt: siblingPaths,
    isEnglish: ({ title, body }) => title.en !== undefined && body.en !== undefined,
  },
  procedures: { path: procedurePath, at: ({ code }) => code },
  legalDocuments: {
    path: legalDocumentPath,
    mentions: ({ files, body }) => [...filesOf(files), ...optional(body)],
    at: ({ issuedOn }) => issuedOn,
    lists: (document) => [legalDocumentsPath, ...filteredListsOf(document)],
    isEnglish: ({ abstract }) => abstract.en !== undefined,
  },
  publications: {
    path: publicationPath,
    mentions: ({ files, body }) => [...filesOf(files), ...optional(body)],
    at: ({ publishedAt }) => publishedAt,
    lists: ({ section }) => [publicationSectionPath[section]],
    isEnglish: ({ title, body }) => title.en !== undefined && isWhole(body),
  },
  consultations: {
    path: consultationPath,
    mentions: ({ files, body, outcome }) => [...filesOf(files), ...richTextMentions(body), ...optional(outcome)],
    at: ({ publishedAt }) => publishedAt,
    lists: () => [consultationsPath],
    isEnglish: ({ title, body }) => title.en !== undefined && body.en !== undefined,
  },
  questions: {
    path: questionPath,
    mentions: ({ answer }) => richTextMentions(answer),
    at: ({ publishedAt }) => publishedAt,
    lists: () => [questionsPath],
  },
  units: { alsoAt: introductionPaths, isEnglish: ({ name }) => name.en !== undefined },
  people: {
    mentions: ({ portrait, unit }) => [...media(portrait), ...(unit === undefined ? [] : [`units:${unit}`])],
    alsoAt: introductionPaths,
    isEnglish: ({ position }) => position.en !== undefined,
  },
  appointments: {
    mentions: ({ leaders }) => leaders.map((id) => `people:${id}`),
    at: ({ startsAt }) => startsAt,
    lists: ({ startsAt }) => [weekPath(weekOf(startsAt))],
    isUnpaged: true,
    alsoAt: ({ lists }, { startsAt }) => weeksNear(lists.appointments, weekPath(weekOf(startsAt))),
  },
  events: {
    path: eventPath,
    mentions: ({ cover, body }) => [...media(cover), ...optional(body)],
    at: ({ startsAt }) => startsAt,
    lists: () => [eventsPath],
    alsoAt: (_, event) => [eventIcsPath(event)],
    isEnglish: ({ title, body }) => title.en !== undefined && isWhole(body),
  },
  galleries: {
    path: galleryPath,
    mentions: ({ pictures }) => pictures.flatMap(media),
    at: ({ publishedAt }) => publishedAt,
    lists: () => [galleriesPath],
    isEnglish: ({ title }) => title.en !== undefined,
  },
  videos: {
    path: videoPath,
    mentions: ({ poster, source }) => [...media(poster), ...filesOf(source.kind === 'file' ? [source.file] : [])],
    at: ({ publishedAt }) => publishedAt,
    lists: () => [videosPath],
    isEnglish: ({ title }) => title.en !== undefined,
  },
  websiteGroups: { isEnglish: ({ title }) => title.en !== undefined },
  media: { blobs: mediaBlobPaths },
  files: { blobs: (file) => [fileBlobPath(file)] },
}

/** Key of the list in which all documents of a kind stand. */
export const allOfThem = 'all'

/** Whether a name is that of a kind of documents. */
export const isCollection = (name: string): name is Collection => Object.hasOwn(kinds, name)

/** Names of all kinds; what others mention comes last. */
export const collections: readonly Collection[] = Object.keys(kinds).filter(isCollection)

/** Keys of all lists that a document stands in. */
export const listsOf = <C extends Collection>(collection: C, document: Documents[C]): string[] => {
  const { at, lists } = kinds[collection]
  return at ? [allOfThem, ...(lists?.(document) ?? [])] : []
}

function articleLists(article: Article): string[] {
  const list = article.type === 'news' ? newsPath : announcementsPath
  return article.category === undefined ? [list] : [list, `categories:${article.category}`]
}

/** The pages of the introduction lead to the organisation chart once there is one. */
function introductionPaths({ pages }: Portal): string[] {
  return [...pages.values()].filter(({ section }) => section === 'introduction').map(pagePath)
}

/** The pages of a section name each other. */
function siblingPaths({ pages }: Portal, { section }: Page): string[] {
  return [...pages.values()].filter((page) => page.section === section).map(pagePath)
}

/** Whether nothing of a text is missing in English. */
function isWhole(text: LocalizedRichText | undefined): boolean {
  return text === undefined || text.en !== undefined
}

const media = (id: string | undefined): string[] => (id === undefined ? [] : [`media:${id}`])
const filesOf = (ids: readonly string[]): string[] => ids.map((id) => `files:${id}`)
const optional = (text: LocalizedRichText | undefined): Iterable<string> => (text ? richTextMentions(text) : [])
