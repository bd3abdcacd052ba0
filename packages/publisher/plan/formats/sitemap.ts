import {
  categoryPath,
  homePath,
  organisationPath,
  procedureFieldPath,
  proceduresPath,
  siteMapPath,
} from '@trangan/contract/paths'
import { categoriesInOrder } from '../cards.ts'
import type { PlanContext } from '../context.ts'
import { documentsOf, sectionListPaths } from '../lists/sectionLists.ts'
import { allOfThem, type Collection, collections, kinds } from '../portal/kinds.ts'
import { procedureCatalogue } from '../portal/procedureCatalogue.ts'
import { shardTimes } from '../portal/shardTimes.ts'
import { shardCount, shardOf } from './shards.ts'
import { element, xmlHeader } from './xml.ts'

type Line = { path: string; changed?: string | undefined }

/** Sitemap of everything but documents. */
export const sitemapPartsPath = '/sitemap/muc.xml'

/** Sitemap of up to 500 documents of a kind, counted from the oldest, from 0. */
export const sitemapShardPath = (collection: string, shard: number): string => `/sitemap/${collection}-${shard + 1}.xml`

/** Paths of all shards. */
export const sitemapShardPaths = ({ portal }: PlanContext): string[] =>
  documentKinds.flatMap((collection) =>
    Array.from({ length: shardCount(lengthOf(portal, collection)) }, (_, shard) => sitemapShardPath(collection, shard)),
  )

/** Index of all sitemaps of a portal, for machines. */
export const sitemapIndex = (context: PlanContext): string => {
  const shards = documentKinds.flatMap((collection) => shardLines(context, collection))
  const lines = [{ path: sitemapPartsPath }, ...shards].map((line) => `<sitemap>${place(context, line)}</sitemap>`)
  return `${xmlHeader}<sitemapindex ${namespace}>\n${lines.join('\n')}\n</sitemapindex>\n`
}

/** Sitemap of sections, categories and fields. */
export const sitemapOfParts = (context: PlanContext): string => urlSet(context, partsOf(context))

/** Sitemap of one shard of the documents; `undefined` when there is none at the path. */
export const sitemapShardAt = (context: PlanContext, path: string): string | undefined => {
  const [, name, digits] = /^\/sitemap\/(\w+)-([1-9]\d*)\.xml$/.exec(path) ?? []
  const collection = documentKinds.find((one) => one === name)
  const lines = collection ? linesOf(context, collection, Number(digits) - 1) : []
  return lines.length === 0 ? undefined : urlSet(context, lines)
}

const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

/** Kinds whose documents have pages of their own and a place in time. */
const documentKinds: readonly DocumentKind[] = collections.filter(isDocumentKind)
type DocumentKind = Exclude<
  Collection,
  'categories' | 'units' | 'people' | 'appointments' | 'websiteGroups' | 'media' | 'files'
>

function isDocumentKind(collection: Collection): collection is DocumentKind {
  return kinds[collection].path !== undefined && kinds[collection].at !== undefined
}

const lengthOf = (portal: PlanContext['portal'], collection: DocumentKind): number =>
  documentsOf(portal, collection, allOfThem).length

const linesOf = <C extends DocumentKind>(context: PlanContext, collection: C, shard: number): Line[] =>
  shardOf(documentsOf(context.portal, collection, allOfThem), shard).map((document) => ({
    path: kinds[collection].path?.(document) ?? homePath,
    changed: document.updatedAt,
  }))

/** Each shard with the moment at which something in it was changed last. */
const shardLines = <C extends DocumentKind>(context: PlanContext, collection: C): Line[] =>
  shardTimes(documentsOf(context.portal, collection, allOfThem)).map((changed, shard) => ({
    path: sitemapShardPath(collection, shard),
    changed,
  }))

const partsOf = (context: PlanContext): Line[] => [
  ...[homePath, organisationPath, ...sectionListPaths, proceduresPath, siteMapPath].map((path) => ({ path })),
  ...categoriesInOrder(context).map((category) => ({ path: categoryPath(category) })),
  ...[...procedureCatalogue(context.portal).fields.keys()].map((slug) => ({ path: procedureFieldPath(slug) })),
]

const place = ({ shell, href }: PlanContext, { path, changed }: Line): string => {
  const lastmod = changed === undefined ? '' : element('lastmod', changed)
  return `${element('loc', shell.origin + encodeURI(href(path)))}${lastmod}`
}

const urlSet = (context: PlanContext, lines: Line[]): string =>
  `${xmlHeader}<urlset ${namespace}>\n${lines.map((line) => `<url>${place(context, line)}</url>`).join('\n')}\n</urlset>\n`
