import { eventIcsPath, feedPathsOf, inLanguage, numberedPath } from '@trangan/contract/paths'
import type { PlanContext } from './context.ts'
import { fileAt } from './fileAt.ts'
import type { Plan, PlannedFile } from './files.ts'
import { fixedFiles } from './fixedFiles.ts'
import { legalIndexShardPath } from './formats/legalIndex.ts'
import { shardCount } from './formats/shards.ts'
import { sitemapShardPaths } from './formats/sitemap.ts'
import { englishPages, englishTexts } from './languages.ts'
import { numberedPages } from './lists/numbering.ts'
import { listPath, sectionListPaths } from './lists/sectionLists.ts'
import { pageCount, procedureLists } from './pages/procedureList.ts'
import { collections, kinds } from './portal/kinds.ts'

/** All files of one agency's portal. */
export const planPortal = (context: PlanContext): Plan => ({
  paths: () => pathsInAllLanguages(context),
  fileAt: (path) => fileAt(context, path),
})

/** The same where few files are asked for, more than once each: what was planned is kept. */
export const planChanges = (context: PlanContext): Plan => {
  const planned = new Map<string, PlannedFile | undefined>()
  return {
    paths: () => pathsInAllLanguages(context),
    fileAt: (path) => {
      if (!planned.has(path)) planned.set(path, fileAt(context, path))
      return planned.get(path)
    },
  }
}

/** Addresses of all lists of procedures. */
export function* procedureListPaths(context: PlanContext): Iterable<string> {
  for (const { path, procedures } of procedureLists(context)) {
    yield path
    yield* numbered(path, 2, pageCount(procedures))
  }
}

/** What is linked to and only then looked at comes first: whoever reads a list finds its articles there. */
function* allPaths(context: PlanContext): Iterable<string> {
  const { portal, settings, stylesheet } = context
  for (const asset of settings.assets) yield asset.path
  for (const [path, keys] of portal.blobsAt) if (isMentioned(context, keys)) yield path
  yield* portal.documentAt.keys()
  for (const event of portal.events.values()) yield eventIcsPath(event)
  yield* listPaths(context)
  yield* procedureListPaths(context)
  yield* shardPaths(context)
  yield* context.search.files().keys()
  yield stylesheet.path
  yield* Object.keys(fixedFiles)
}

/** English pages first: a Vietnamese page leads to its translation. */
function* pathsInAllLanguages(context: PlanContext): Iterable<string> {
  if (context.english)
    for (const path of englishPaths(context.english)) {
      const address = inLanguage(path, 'en')
      if (fileAt(context, address)) yield address
    }
  yield* allPaths(context)
}

function* englishPaths(english: PlanContext): Iterable<string> {
  yield* english.portal.documentAt.keys()
  for (const event of english.portal.events.values()) yield eventIcsPath(event)
  yield* listPaths(english)
  yield* shardPaths(english)
  yield* Object.keys(englishPages)
  yield* englishTexts
}

function* listPaths({ portal }: PlanContext): Iterable<string> {
  for (const collection of collections)
    for (const [key, { length }] of portal.lists[collection]) {
      const path = listPath(portal, key)
      if (path !== undefined && !kinds[collection].isUnpaged) yield* numbered(path, 1, numberedPages(length))
      // The newest page of a category stands at the address of a document, that of a section is there even when empty.
      if (sectionListPaths.includes(key)) yield* Object.values(feedPathsOf(key))
      else if (path === key) yield path
    }
  yield* sectionListPaths
}

function* shardPaths(context: PlanContext): Iterable<string> {
  const { legalDocuments } = context.portal
  yield* sitemapShardPaths(context)
  for (let shard = 0; shard < shardCount(legalDocuments.size); shard += 1) yield legalIndexShardPath(shard)
}

function* numbered(list: string, first: number, last: number): Iterable<string> {
  for (let number = first; number <= last; number += 1) yield numberedPath(list, number)
}

const isMentioned = ({ portal }: PlanContext, keys: ReadonlySet<string>): boolean =>
  [...keys].some((key) => portal.mentionedBy.has(key))
