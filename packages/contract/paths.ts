/** Addresses of a portal. Every link is made here, in the CMS, the plan and the search alike. */

export const homePath = '/'
export const newsPath = '/tin-tuc/'
export const announcementsPath = '/thong-bao/'
export const introductionPath = '/gioi-thieu/'
export const proceduresPath = '/thu-tuc-hanh-chinh/'
export const siteMapPath = '/so-do-trang/'
export const searchPath = '/tim-kiem/'
/** Shell and view model of the search page as JSON, so that the server can render it with results for those without JavaScript. */
export const searchTemplatePath = '/tim-kiem/khuon.json'
export const notFoundPath = '/404.html'
export const feedPath = '/rss.xml'
export const sitemapXmlPath = '/sitemap.xml'
export const robotsPath = '/robots.txt'

export const articlePath = (article: { type: 'news' | 'announcement'; slug: string }): string =>
  `${article.type === 'news' ? newsPath : announcementsPath}${article.slug}/`

export const categoryPath = (category: { slug: string }): string => `/chuyen-muc/${category.slug}/`

export const pagePath = (page: { section: 'introduction' | 'general'; slug: string }): string =>
  page.section === 'introduction' ? `${introductionPath}${page.slug}/` : `/${page.slug}/`

export const procedurePath = (procedure: { code: string }): string => `${proceduresPath}${procedure.code}/`

export const procedureFieldPath = (fieldSlug: string): string => `${proceduresPath}linh-vuc/${fieldSlug}/`

/** A numbered page of a list, e.g. `/tin-tuc/trang/3/`; `list` is the path of its newest page. */
export const numberedPath = (list: string, number: number): string => `${list}trang/${number}/`

/** A published picture or file: the digest in the path lets it be cached for ever. */
export const blobPath = (blob: { sha256: string }, filename: string): string =>
  `/tep/${blob.sha256.slice(0, 16)}/${filename}`

/**
 * Origin of a portal at its canonical host; the pattern has `{host}` or `{label}`, the first label of the host.
 * @example portalOrigin('http://{label}.localhost:8080', ['soxaydung.ninhbinh.gov.vn']) // 'http://soxaydung.localhost:8080'
 */
export const portalOrigin = (pattern: string, hosts: readonly string[]): string => {
  const host = hosts[0] ?? ''
  return pattern.replaceAll('{host}', host).replaceAll('{label}', host.split('.')[0] ?? '')
}
