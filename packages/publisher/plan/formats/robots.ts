import { searchPath, sitemapXmlPath } from '@trangan/contract/paths'

/** robots.txt of a portal: everything may be read, but a search result is no page to index. */
export const robots = (origin: string): string =>
  `User-agent: *\nDisallow: ${searchPath}?\n\nSitemap: ${origin}${sitemapXmlPath}\n`
