import type { Agency, Home, Locale, Menus, Snapshot } from '@trangan/contract'
import { enter, index, mentionsOfFurniture } from './indexes.ts'
import { inEnglish } from './inEnglish.ts'
import { type Collection, collections, type Documents, type DocumentsByKind, kinds, listsOf } from './kinds.ts'
import type { ProcedureCatalogue } from './procedureCatalogue.ts'
import { type SortedList, sort } from './sortedList.ts'

/** Documents of each kind by id. */
export type Stores = { [C in Collection]: Map<string, Documents[C]> }

/** Sorted lists of each kind by key; a list without documents is not there. */
export type Lists = { [C in Collection]: Map<string, SortedList<Documents[C]>> }

/** One agency's published content, indexed: each page of its portal finds what it shows without a search. */
export type Portal = Stores & {
  /** The language in which its pages are written. */
  locale: Locale
  agency: Agency
  menus: Menus
  home: Home
  synonyms: Snapshot['synonyms']
  lists: Lists
  /** Key of the document whose page stands at a path. */
  documentAt: Map<string, string>
  /** Keys of the pictures and files whose bytes stand at a path. */
  blobsAt: Map<string, Set<string>>
  /** Keys of the documents that mention a document. */
  mentionedBy: Map<string, Set<string>>
  /** The same agency's portal in English, of what is translated; pictures and files are shared. */
  english?: Portal
  /** The portal that an English one stands beside. */
  vietnamese?: Portal
  /** Procedures in the order of lists, by field; made when first asked for, dropped when a procedure changes. */
  catalogue?: ProcedureCatalogue | undefined
}

/** Indexes a snapshot, in Vietnamese, and beside it what of it is there in English. */
export const createPortal = (snapshot: Snapshot): Portal => {
  const portal = createIn('vi', snapshot)
  const { media, files } = portal
  portal.english = { ...createIn('en', { ...inEnglish(snapshot), home: noBlocks }), media, files, vietnamese: portal }
  return portal
}

const noBlocks: Home = { blocks: [] }

const createIn = (locale: Locale, snapshot: Snapshot): Portal => {
  const { agency, menus, home } = snapshot
  const portal: Portal = {
    locale,
    agency,
    menus,
    home,
    synonyms: snapshot.synonyms,
    ...mapOfEachKind(),
    lists: mapOfEachKind(),
    documentAt: new Map(),
    blobsAt: new Map(),
    mentionedBy: new Map(),
  }
  for (const collection of collections) fill(portal, collection, snapshot)
  mentionsOfFurniture(portal, 'add')
  return portal
}

/** All documents of a kind at once: each list is sorted but once. */
const fill = <C extends Collection>(portal: Portal, collection: C, documents: DocumentsByKind): void => {
  const lists: Lists = portal.lists
  for (const document of documents[collection]) {
    enter(portal, collection, document)
    index(portal, collection, document)
    for (const key of listsOf(collection, document)) {
      const list = lists[collection].get(key)
      if (list) list.push(document)
      else lists[collection].set(key, [document])
    }
  }
  const { at } = kinds[collection]
  if (at) for (const list of lists[collection].values()) sort(list, at)
}

const mapOfEachKind = () => ({
  categories: new Map(),
  articles: new Map(),
  pages: new Map(),
  procedures: new Map(),
  legalDocuments: new Map(),
  publications: new Map(),
  consultations: new Map(),
  questions: new Map(),
  units: new Map(),
  people: new Map(),
  appointments: new Map(),
  events: new Map(),
  galleries: new Map(),
  videos: new Map(),
  websiteGroups: new Map(),
  media: new Map(),
  files: new Map(),
})
