import type { PublicationSection } from './documents/publication.ts'
import type { Locale } from './documents/text.ts'

/** Addresses of a portal. Every link is made here, in the CMS, the plan and the search alike. */

export const homePath = '/'
export const newsPath = '/tin-tuc/'
export const announcementsPath = '/thong-bao/'
export const introductionPath = '/gioi-thieu/'
export const proceduresPath = '/thu-tuc-hanh-chinh/'
export const legalDocumentsPath = '/van-ban/'
/** Answered on demand: the list narrowed by several filters at once. */
export const legalDocumentFilterPath = '/van-ban/loc/'
/** All legal documents of a portal as JSON, for filters that are combined. */
export const legalDocumentIndexPath = '/van-ban/danh-muc.json'
export const organisationPath = '/gioi-thieu/co-cau-to-chuc/'
export const consultationsPath = '/gop-y-du-thao/'
export const questionsPath = '/hoi-dap/'
export const calendarPath = '/lich-lam-viec/'
export const eventsPath = '/su-kien/'
export const galleriesPath = '/thu-vien-anh/'
export const videosPath = '/video/'
export const websiteLinksPath = '/lien-ket-website/'
export const siteMapPath = '/so-do-trang/'
export const searchPath = '/tim-kiem/'
/** Root of the search index of a portal. */
export const searchIndexPath = '/tim-kiem/muc-luc.idx'
/** Folder of all other files of the index; their names change with what they hold. */
export const searchIndexFolder = '/tim-kiem/muc-luc/'
/** The search as JSON, answered by the server; documented in docs/search-api.md. */
export const searchApiPath = '/api/tim-kiem'
/** Where a page tells that a question had no answer: `?q=…`, answered with nothing. */
export const unansweredPath = '/api/tim-kiem/khong-thay'
/** The portals that the province's search goes through, as JSON. */
export const portalListPath = '/tim-kiem/cong.json'
/** Shell and view model of the search page as JSON, so that the server can render it with results for those without JavaScript. */
export const searchTemplatePath = '/tim-kiem/khuon.json'
export const notFoundPath = '/404.html'
export const feedPath = '/rss.xml'
export const sitemapXmlPath = '/sitemap.xml'
/** The leaders' work calendar as a calendar file. */
export const calendarIcsPath = '/lich-lam-viec/lich-lam-viec.ics'
/** All events as a calendar file. */
export const eventsIcsPath = '/su-kien/su-kien.ics'
export const robotsPath = '/robots.txt'

export const articlePath = (article: { type: 'news' | 'announcement'; slug: string }): string =>
  `${article.type === 'news' ? newsPath : announcementsPath}${article.slug}/`

export const categoryPath = (category: { slug: string }): string => `/chuyen-muc/${category.slug}/`

export const pagePath = (page: { section: 'introduction' | 'general'; slug: string }): string =>
  page.section === 'introduction' ? `${introductionPath}${page.slug}/` : `/${page.slug}/`

export const procedurePath = (procedure: { code: string }): string => `${proceduresPath}${procedure.code}/`

export const procedureFieldPath = (fieldSlug: string): string => `${proceduresPath}linh-vuc/${fieldSlug}/`

/** Procedures that one event of a life asks for, e.g. `/thu-tuc-hanh-chinh/su-kien/co-con-nho/`. */
export const lifeEventPath = (slug: string): string => `${proceduresPath}su-kien/${slug}/`

/** Where the publications of a section stand. */
export const publicationSectionPath: Record<PublicationSection, string> = {
  policies: '/pho-bien-phap-luat/',
  plans: '/chien-luoc-quy-hoach-ke-hoach/',
  projects: '/du-an-dau-tu/',
  procurement: '/dau-thau-mua-sam-cong/',
  reports: '/thong-ke-bao-cao/',
  research: '/de-tai-khoa-hoc/',
  finances: '/cong-khai-tai-chinh/',
}

export const publicationPath = (publication: { section: PublicationSection; slug: string }): string =>
  `${publicationSectionPath[publication.section]}${publication.slug}/`

export const legalDocumentPath = (document: { slug: string }): string => `${legalDocumentsPath}${document.slug}/`

/** A list narrowed by one filter, e.g. `/van-ban/nam/2018/`. */
export const legalDocumentFilteredPath = (filter: { name: string; value: string }): string =>
  `${legalDocumentsPath}${filter.name}/${filter.value}/`

/** Where a unit or a person stands on the page of the organisation: what search results lead to. */
export const unitAnchor = (unit: { id: string }): string => `don-vi-${unit.id}`
export const personAnchor = (person: { id: string }): string => `can-bo-${person.id}`
export const unitPath = (unit: { id: string }): string => `${organisationPath}#${unitAnchor(unit)}`
export const personPath = (person: { id: string }): string => `${organisationPath}#${personAnchor(person)}`

export const consultationPath = (consultation: { slug: string }): string => `${consultationsPath}${consultation.slug}/`
export const questionPath = (question: { slug: string }): string => `${questionsPath}${question.slug}/`
export const eventPath = (event: { slug: string }): string => `${eventsPath}${event.slug}/`
/** One event as a calendar file. */
export const eventIcsPath = (event: { slug: string }): string => `${eventPath(event)}su-kien.ics`
export const galleryPath = (gallery: { slug: string }): string => `${galleriesPath}${gallery.slug}/`
export const videoPath = (video: { slug: string }): string => `${videosPath}${video.slug}/`

/** A week of the leaders' calendar by its ISO name, e.g. `/lich-lam-viec/2018-w22/`. */
export const weekPath = (week: string): string => `${calendarPath}${week}/`

/** Address of a page in a language: Vietnamese stands at the root, English under `/en/`. */
export const inLanguage = (path: string, locale: Locale): string => (locale === 'vi' ? path : `/${locale}${path}`)

/** A numbered page of a list, e.g. `/tin-tuc/trang/3/`; `list` is the path of its newest page. */
export const numberedPath = (list: string, number: number): string => `${list}trang/${number}/`

/**
 * The picture that social networks show of a page, drawn when first asked for: `mark` changes with its words, so that it
 * may be cached for ever; `accent` is the colour of the agency.
 * @example sharingPicturePath('/tin-tuc/abc/', { mark: 'x1y2z3', accent: '#0b4f8a' }) // '/anh-chia-se/tin-tuc/abc/x1y2z3.0b4f8a.png'
 */
export const sharingPicturePath = (page: string, { mark, accent }: { mark: string; accent: string }): string =>
  `/anh-chia-se${page}${mark}.${accent.slice(1)}.png`

/** The page that a sharing picture is of, and its colour; `undefined` for any other path. */
export const pageOfSharingPicture = (path: string): { path: string; accent: string } | undefined => {
  const [, page, accent] = /^\/anh-chia-se(\/(?:.*\/)?)[\w-]+\.([0-9a-f]{6})\.png$/.exec(path) ?? []
  return page === undefined ? undefined : { path: page, accent: `#${accent}` }
}

/** Feeds of a list, beside its newest page: RSS 2.0, Atom, JSON Feed. */
export const feedPathsOf = (list: string) => ({
  rss: `${list}rss.xml`,
  atom: `${list}atom.xml`,
  json: `${list}feed.json`,
})

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
