import type { Blob } from '@trangan/contract'
import type { HtmlPage } from '@trangan/contract/pages'
import {
  feedPath,
  homePath,
  introductionPath,
  notFoundPath,
  proceduresPath,
  robotsPath,
  searchPath,
  searchTemplatePath,
  siteMapPath,
  sitemapXmlPath,
} from '@trangan/contract/paths'
import type { PlanContext } from './context.ts'
import { assetFile, blobFile, type PlannedFile, pageFile, textFile } from './files.ts'
import { robots } from './formats/robots.ts'
import { rss } from './formats/rss.ts'
import { searchParts, searchPartsPath, searchRoot, searchRootPath, searchShard } from './formats/searchIndex.ts'
import { sitemapIndex, sitemapOfParts, sitemapPartsPath, sitemapShard } from './formats/sitemap.ts'
import { article } from './pages/article.ts'
import { articleList, articleListAt } from './pages/articleList.ts'
import { home } from './pages/home.ts'
import { notFound } from './pages/notFound.ts'
import { page } from './pages/page.ts'
import { procedure } from './pages/procedure.ts'
import { procedureList } from './pages/procedureList.ts'
import { search, searchTemplate } from './pages/search.ts'
import { introduction } from './pages/section.ts'
import { siteMap } from './pages/siteMap.ts'
import { fileBlobPath, mediaBlobPaths } from './portal/indexes.ts'

/** The file of a portal at a path. The heart of a plan: the same for one path as for all of them. */
export const fileAt = (context: PlanContext, path: string): PlannedFile | undefined => {
  const found = pageAt(context, path)
  if (found) return pageFile({ page: found, shell: context.shell, salt: context.salt })
  return textAt(context, path) ?? blobAt(context, path) ?? assetAt(context, path)
}

/** The view model of the page at a path; also what a preview shows. */
export const pageAt = (context: PlanContext, path: string): HtmlPage | undefined =>
  fixedPages[path]?.(context) ?? numberedPageAt(context, path) ?? documentPageAt(context, path)

const fixedPages: Record<string, (context: PlanContext) => HtmlPage | undefined> = {
  [homePath]: home,
  [introductionPath]: introduction,
  [proceduresPath]: (context) => procedureList(context, undefined),
  [siteMapPath]: siteMap,
  [searchPath]: search,
  [notFoundPath]: notFound,
}

/** A list's newest page, or a numbered one (`…/trang/3/`). */
const numberedPageAt = (context: PlanContext, path: string): HtmlPage | undefined => {
  const [, numberedList, digits] = /^(.*\/)trang\/([1-9]\d*)\/$/.exec(path) ?? []
  const number = digits === undefined ? undefined : Number(digits)
  const list = articleListAt(context, numberedList ?? path)
  if (list) return articleList(context, list, number)
  const [, field] = /^\/thu-tuc-hanh-chinh\/linh-vuc\/([^/]+)\/$/.exec(numberedList ?? path) ?? []
  if (field === undefined && numberedList !== proceduresPath) return undefined
  // The first page has no number in its address.
  return number === 1 ? undefined : procedureList(context, field, number)
}

const documentPageAt = (context: PlanContext, path: string): HtmlPage | undefined => {
  const [collection, id] = (context.portal.documentAt.get(path) ?? '').split(/:(.*)/s)
  if (id === undefined) return undefined
  const { articles, pages, procedures } = context.portal
  if (collection === 'articles') return made(articles.get(id), (document) => article(context, document))
  if (collection === 'pages') return made(pages.get(id), (document) => page(context, document))
  return made(procedures.get(id), (document) => procedure(context, document))
}

const made = <T, R>(document: T | undefined, make: (document: T) => R): R | undefined => document && make(document)

const xml = 'application/xml; charset=utf-8'
const json = 'application/json; charset=utf-8'

const fixedTexts: Record<string, { type: string; write: (context: PlanContext) => string }> = {
  [feedPath]: { type: 'application/rss+xml; charset=utf-8', write: rss },
  [sitemapXmlPath]: { type: xml, write: sitemapIndex },
  [sitemapPartsPath]: { type: xml, write: sitemapOfParts },
  [searchRootPath]: { type: json, write: searchRoot },
  [searchPartsPath]: { type: json, write: searchParts },
  [searchTemplatePath]: { type: json, write: searchTemplate },
  [robotsPath]: { type: 'text/plain; charset=utf-8', write: ({ shell }) => robots(shell.origin) },
}

const textAt = (context: PlanContext, path: string): PlannedFile | undefined => {
  if (path === context.stylesheet.path) return context.stylesheet
  const fixed = fixedTexts[path]
  if (fixed) return textFile({ path, type: fixed.type, text: fixed.write(context) })
  const [, folder, digits] = /^\/(sitemap|tim-kiem\/muc-luc)\/tin-bai-([1-9]\d*)\./.exec(path) ?? []
  if (folder === undefined) return undefined
  const shard = Number(digits) - 1
  const [type, text] = folder === 'sitemap' ? [xml, sitemapShard(context, shard)] : [json, searchShard(context, shard)]
  return text === undefined ? undefined : textFile({ path, type, text })
}

/** A picture or file is published exactly while something published shows it or links to it. */
const blobAt = ({ portal }: PlanContext, path: string): PlannedFile | undefined => {
  for (const key of portal.blobsAt.get(path) ?? []) {
    const blob = portal.mentionedBy.has(key) ? blobOf(portal, key, path) : undefined
    if (blob) return blobFile(path, blob)
  }
  return undefined
}

const blobOf = (portal: PlanContext['portal'], key: string, path: string): Blob | undefined => {
  const [collection, id = ''] = key.split(/:(.*)/s)
  if (collection === 'files')
    return made(portal.files.get(id), (file) => (fileBlobPath(file) === path ? file.blob : undefined))
  const media = portal.media.get(id)
  return media?.renditions[mediaBlobPaths(media).indexOf(path)]?.blob
}

const assetAt = ({ settings }: PlanContext, path: string): PlannedFile | undefined =>
  made(
    settings.assets.find((asset) => asset.path === path),
    assetFile,
  )
