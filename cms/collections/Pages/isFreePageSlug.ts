import * as paths from '@trangan/contract/paths'

/** First parts of addresses that a portal uses itself, so that a general page cannot stand there. */
const reserved = new Set(
  [
    paths.newsPath,
    paths.announcementsPath,
    paths.introductionPath,
    paths.proceduresPath,
    paths.siteMapPath,
    paths.searchPath,
    paths.categoryPath({ slug: 'x' }),
    paths.blobPath({ sha256: 'x' }, 'x'),
    ...['/en/', '/vi/', '/_astro/', '/api/'],
  ].map((path) => path.split('/')[1]),
)

/** Whether a page of this section can have the slug without hiding a part of the portal. */
export const isFreePageSlug = (slug: string, { section }: { section?: unknown }): boolean =>
  section !== 'general' || !reserved.has(slug)
