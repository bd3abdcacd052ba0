import type { PublicationSection, Section } from '@trangan/contract'
import type { Link } from '@trangan/contract/pages'
import { categoryPath } from '@trangan/contract/paths'
import type { PlanContext } from '../context.ts'
import { sectionHref, sectionLink, sectionPath } from '../links.ts'
import type { Lists, Portal } from '../portal/createPortal.ts'
import { refOf } from '../portal/keys.ts'
import type { Collection, Documents } from '../portal/kinds.ts'
import { filteredListAt } from './legalFilterOptions.ts'

/** Kinds that have lists with a page of their own. */
export type ListedCollection =
  | 'articles'
  | 'legalDocuments'
  | 'publications'
  | 'consultations'
  | 'questions'
  | 'events'
  | 'galleries'
  | 'videos'

/** A list with a page: where its newest page stands, what it is called, and the key of what it holds. */
export type ListHead = {
  collection: ListedCollection
  key: string
  path: string
  title: string
  description: string
  /** What stands between home and the list. */
  parents: Link[]
  /** Whether machines can follow it: once there is something to follow. */
  hasFeeds: boolean
}

const publications = ['policies', 'plans', 'projects', 'procurement', 'reports', 'research', 'finances'] as const
const ofPublications = publications.map((section: PublicationSection) => [section, 'publications'] as const)

/** The sections that are lists, with the kind of what they list. */
const sectionLists: readonly (readonly [Section, ListedCollection])[] = [
  ['news', 'articles'],
  ['announcements', 'articles'],
  ['legal-documents', 'legalDocuments'],
  ...ofPublications,
  ['consultations', 'consultations'],
  ['questions', 'questions'],
  ['events', 'events'],
  ['galleries', 'galleries'],
  ['videos', 'videos'],
]

const byPath = new Map(sectionLists.map(([section, collection]) => [sectionPath(section), { section, collection }]))

/** Paths of the sections that are lists. */
export const sectionListPaths: readonly string[] = [...byPath.keys()]

/** The list whose newest page stands at a path: a section, a category of news, or legal documents narrowed once. */
export const listAt = (context: PlanContext, path: string): ListHead | undefined =>
  sectionListAt(context, path) ?? categoryListAt(context, path) ?? filteredListAt(context, path)

/** The documents of a list, the oldest first. */
export const documentsOf = <C extends Collection>(portal: Portal, collection: C, key: string): Documents[C][] => {
  const lists: Lists = portal.lists
  return lists[collection].get(key) ?? []
}

const sectionListAt = (context: PlanContext, path: string): ListHead | undefined => {
  const found = byPath.get(path)
  if (!found) return undefined
  const { label } = sectionLink(context.portal, found.section)
  const isEmpty = documentsOf(context.portal, found.collection, path).length === 0
  // An empty section says in Vietnamese what is missing; in English it is not there.
  if (isEmpty && context.portal.locale === 'en') return undefined
  return {
    collection: found.collection,
    key: path,
    path,
    title: label,
    description: `${label} – ${context.shell.agency.name}`,
    parents: [],
    hasFeeds: !isEmpty,
  }
}

const categoryListAt = (context: PlanContext, path: string): ListHead | undefined => {
  const key = context.portal.documentAt.get(path) ?? ''
  const category = key.startsWith('categories:') ? context.portal.categories.get(refOf(key).id) : undefined
  if (!category) return undefined
  if (context.portal.locale === 'en' && !context.portal.lists.articles.has(key)) return undefined
  const title = context.text(category.name)
  return {
    collection: 'articles',
    key,
    path: categoryPath(category),
    title,
    description: `${title} – ${context.shell.agency.name}`,
    parents: [{ label: context.word('news'), href: sectionHref(context.portal, 'news') }],
    hasFeeds: false,
  }
}

/** Path of the newest page of a list by its key; `undefined` for a list without pages. */
export const listPath = (portal: Portal, key: string): string | undefined => {
  if (key.startsWith('/')) return key
  const category = key.startsWith('categories:') ? portal.categories.get(refOf(key).id) : undefined
  return category && categoryPath(category)
}
