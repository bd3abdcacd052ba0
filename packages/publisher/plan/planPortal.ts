import {
  announcementsPath,
  categoryPath,
  feedPath,
  homePath,
  introductionPath,
  newsPath,
  notFoundPath,
  numberedPath,
  procedureFieldPath,
  proceduresPath,
  robotsPath,
  searchPath,
  searchTemplatePath,
  siteMapPath,
  sitemapXmlPath,
} from '@trangan/contract/paths'
import type { PlanContext } from './context.ts'
import { fileAt } from './fileAt.ts'
import type { Plan } from './files.ts'
import { searchPartsPath, searchRootPath, searchShardPath } from './formats/searchIndex.ts'
import { shardCount } from './formats/shards.ts'
import { sitemapPartsPath, sitemapShardPath } from './formats/sitemap.ts'
import { numberedPages } from './numbering.ts'
import { pageCount } from './pages/procedureList.ts'
import { procedureCatalogue } from './portal/procedureCatalogue.ts'

/** All files of one agency's portal. */
export const planPortal = (context: PlanContext): Plan => ({
  paths: () => allPaths(context),
  fileAt: (path) => fileAt(context, path),
})

/** Files that every portal has at a fixed address; a change of any document may show on them. */
export const fixedPaths = (context: PlanContext): string[] => [
  context.stylesheet.path,
  homePath,
  newsPath,
  announcementsPath,
  introductionPath,
  proceduresPath,
  siteMapPath,
  searchPath,
  notFoundPath,
  feedPath,
  robotsPath,
  sitemapXmlPath,
  sitemapPartsPath,
  searchRootPath,
  searchPartsPath,
  searchTemplatePath,
]

/** Addresses of all lists of procedures. */
export function* procedureListPaths(context: PlanContext): Iterable<string> {
  const { procedures, fields } = procedureCatalogue(context.portal)
  yield* numbered(proceduresPath, 2, pageCount(procedures))
  for (const field of fields.values()) {
    yield procedureFieldPath(field.slug)
    yield* numbered(procedureFieldPath(field.slug), 2, pageCount(field.procedures))
  }
}

/** What is linked to and only then looked at comes first: whoever reads a list finds its articles there. */
function* allPaths(context: PlanContext): Iterable<string> {
  const { portal, settings } = context
  for (const asset of settings.assets) yield asset.path
  for (const [path, keys] of portal.blobsAt) if (isMentioned(context, keys)) yield path
  yield* portal.documentAt.keys()
  yield* listPaths(context)
  yield* procedureListPaths(context)
  for (let shard = 0; shard < shardCount(portal.timeline.length); shard += 1) {
    yield sitemapShardPath(shard)
    yield searchShardPath(shard)
  }
  yield* fixedPaths(context)
}

function* listPaths({ portal }: PlanContext): Iterable<string> {
  yield* numbered(newsPath, 1, numberedPages(portal.byType.news.length))
  yield* numbered(announcementsPath, 1, numberedPages(portal.byType.announcement.length))
  for (const category of portal.categories.values())
    yield* numbered(categoryPath(category), 1, numberedPages(portal.byCategory.get(category.id)?.length ?? 0))
}

function* numbered(list: string, first: number, last: number): Iterable<string> {
  for (let number = first; number <= last; number += 1) yield numberedPath(list, number)
}

const isMentioned = ({ portal }: PlanContext, keys: ReadonlySet<string>): boolean =>
  [...keys].some((key) => portal.mentionedBy.has(key))
