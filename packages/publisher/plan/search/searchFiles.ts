import { inLocale } from '@trangan/contract'
import { searchIndexFolder, searchIndexPath } from '@trangan/contract/paths'
import { toText } from '@trangan/contract/rich-text'
import { createIndexer, type Indexer, type PlannedIndexFile } from '@trangan/search/build'
import type { Portal } from '../portal/createPortal.ts'
import { refOf } from '../portal/keys.ts'
import { filesIn } from '../portal/richTextMentions.ts'
import type { PlanSettings } from '../settings.ts'
import {
  type SearchedCollections,
  type SearchTools,
  searchables,
  type ToSearchable,
  textOfFile,
} from './searchables.ts'

/** The search index of a portal: planned from digests of the documents, made when a file of it is not live. */
export type SearchFiles = {
  files: () => ReadonlyMap<string, PlannedIndexFile>
  /** Brings documents up to date that changed, or that show what changed; answers which paths may differ. */
  update: (keys: Iterable<string>) => string[]
}

/** The index of a portal; its documents are read when it is first asked for. */
export const createSearchFiles = (portal: Portal, settings: PlanSettings): SearchFiles => {
  let indexer: Indexer | undefined
  let leaving: string[] = []
  const open = (): Indexer => {
    indexer ??= fillIndexer(portal, settings)
    return indexer
  }
  return {
    files: () => (settings.hasSearchIndex === false ? nothing : open().files()),
    update: (keys) => {
      // Without an index nothing of it changes; one that nobody asked for yet would not know what it held.
      if (!indexer) return []
      const before = indexer.files()
      for (const key of keys) enter(indexer, portal, settings, key)
      const after = indexer.files()
      const gone = [...before.keys()].filter((path) => !after.has(path))
      const added = [...after.keys()].filter((path) => !before.has(path))
      // Files that left at the change before are still there, for who holds the old root: now they may go.
      const changed = [...leaving, ...gone, ...added, searchIndexPath]
      leaving = gone.length > 0 ? gone : leaving
      return changed
    },
  }
}

const nothing: ReadonlyMap<string, PlannedIndexFile> = new Map()

type Stored = Partial<{ [Name in keyof SearchedCollections]: ReadonlyMap<string, SearchedCollections[Name]> }>

const isSearched = (name: string): name is keyof SearchedCollections => Object.hasOwn(searchables, name)

const fillIndexer = (portal: Portal, settings: PlanSettings): Indexer => {
  const indexer = createIndexer({
    root: searchIndexPath,
    folder: searchIndexFolder,
    synonyms: portal.synonyms?.groups,
  })
  const stored: Stored = portal
  for (const name of Object.keys(searchables).filter(isSearched))
    for (const id of stored[name]?.keys() ?? []) enter(indexer, portal, settings, `${name}:${id}`)
  return indexer
}

const enter = (indexer: Indexer, portal: Portal, settings: PlanSettings, key: string): void => {
  const { collection, id } = refOf(key)
  if (!isSearched(collection)) return
  const stored: Stored = portal
  const read = readerOf({ stored, name: collection, id, tools: toolsOf(portal, settings) })
  if (read) indexer.put(key, read)
  else indexer.remove(key)
}

type Reading<Name extends keyof SearchedCollections> = { stored: Stored; name: Name; id: string; tools: SearchTools }

const readerOf = <Name extends keyof SearchedCollections>({ stored, name, id, tools }: Reading<Name>) => {
  const document: SearchedCollections[Name] | undefined = stored[name]?.get(id)
  const toSearchable: ToSearchable<SearchedCollections[Name]> = searchables[name]
  return document && (() => toSearchable(document, tools))
}

const toolsOf = (portal: Portal, { locale }: PlanSettings): SearchTools => {
  const text: SearchTools['text'] = (localized) => inLocale(localized, locale)
  const attachments = (ids: readonly string[]): string =>
    ids
      .flatMap((id) => portal.files.get(id) ?? [])
      .map((file) => textOfFile(file, text))
      .join('\n')
  return {
    text,
    attachments,
    richText: (richText) => (richText ? toText(inLocale(richText, locale)) : ''),
    linkedFiles: (richText) => attachments(richText ? filesIn(inLocale(richText, locale)) : []),
    category: (id) => {
      const category = id === undefined ? undefined : portal.categories.get(id)
      return category && text(category.name)
    },
    unit: (id) => {
      const unit = id === undefined ? undefined : portal.units.get(id)
      return unit && text(unit.name)
    },
  }
}
