import type { Section } from '@trangan/contract'
import { articlePath, categoryPath, pagePath, procedureFieldPath, procedurePath } from '@trangan/contract/paths'
import { categoriesInOrder, pagesOf } from '../cards.ts'
import type { PlanContext } from '../context.ts'
import { sectionLink } from '../links.ts'
import { procedureCatalogue } from '../portal/procedureCatalogue.ts'
import { shardCount, shardOf } from './shards.ts'
import { element, xmlHeader } from './xml.ts'

type Line = { path: string; changed?: string | undefined }

/** Sitemap of everything but articles. */
export const sitemapPartsPath = '/sitemap/muc.xml'

/** Sitemap of up to 500 articles, counted from the oldest, from 0. */
export const sitemapShardPath = (shard: number): string => `/sitemap/tin-bai-${shard + 1}.xml`

/** Index of all sitemaps of a portal, for machines. */
export const sitemapIndex = (context: PlanContext): string => {
  const { timeline } = context.portal
  const shards = Array.from({ length: shardCount(timeline.length) }, (_, shard) => sitemapShardPath(shard))
  const lines = [sitemapPartsPath, ...shards].map(
    (path) => `<sitemap>${element('loc', context.shell.origin + path)}</sitemap>`,
  )
  return `${xmlHeader}<sitemapindex ${namespace}>\n${lines.join('\n')}\n</sitemapindex>\n`
}

/** Sitemap of sections, categories, pages and procedures. */
export const sitemapOfParts = (context: PlanContext): string => urlSet(context, partsOf(context))

/** Sitemap of one shard of the articles; `undefined` when there is no such shard. */
export const sitemapShard = (context: PlanContext, shard: number): string | undefined => {
  const articles = shardOf(context.portal.timeline, shard)
  const lines = articles.map((article) => ({ path: articlePath(article), changed: article.updatedAt }))
  return lines.length === 0 ? undefined : urlSet(context, lines)
}

const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

const sections: Section[] = ['home', 'introduction', 'news', 'announcements', 'procedures', 'site-map']

const partsOf = (context: PlanContext): Line[] => {
  const { procedures, fields } = procedureCatalogue(context.portal)
  const pages = [...pagesOf(context, 'introduction'), ...pagesOf(context, 'general')]
  return [
    ...sections.map((section) => ({ path: sectionLink(section, context.settings.locale).href })),
    ...categoriesInOrder(context).map((category) => ({ path: categoryPath(category) })),
    ...pages.map((page) => ({ path: pagePath(page), changed: page.updatedAt })),
    ...[...fields.keys()].map((slug) => ({ path: procedureFieldPath(slug) })),
    ...procedures.map((procedure) => ({ path: procedurePath(procedure), changed: procedure.updatedAt })),
  ]
}

const urlSet = (context: PlanContext, lines: Line[]): string => {
  const urls = lines.map(({ path, changed }) => {
    const lastmod = changed === undefined ? '' : element('lastmod', changed)
    return `<url>${element('loc', context.shell.origin + encodeURI(path))}${lastmod}</url>`
  })
  return `${xmlHeader}<urlset ${namespace}>\n${urls.join('\n')}\n</urlset>\n`
}
