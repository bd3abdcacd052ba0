import { SearchModel, Shell } from '@trangan/contract/pages'
import { searchPath, searchTemplatePath } from '@trangan/contract/paths'
import { createSearch, highlight, readIndex, type Search, type SearchHit } from '@trangan/search'
import { z } from 'zod'
import type { Answer } from '../answer.ts'
import type { LivePortal, LivePortals } from '../livePortals.ts'
import type { OnDemand, PortalRequest } from '../onDemand.ts'
import { readText } from '../readText.ts'
import { securityHeaders } from '../securityHeaders.ts'
import type { RenderPage } from './loadPortalBundle.ts'

type Options = { portals: LivePortals; render: RenderPage; log: (message: string, error: unknown) => void }

/**
 * Search for visitors without JavaScript: `/tim-kiem/?q=…` answered from the same published index as in the browser,
 * on the same page. Without a question the published page answers.
 */
export const onDemandSearch = (options: Options): OnDemand => {
  const searches: Searches = new Map()
  return async (request) => {
    const query = askedIn(request)
    if (query === undefined) return undefined
    try {
      return await answer({ ...options, searches, request, query })
    } catch (error) {
      options.log(`Searching ${request.portal.agency} failed; the page without results answers.`, error)
      return undefined
    }
  }
}

type Searches = Map<string, { index: string; search: Search }>

const answer = async (asked: Options & { searches: Searches; request: PortalRequest; query: string }) => {
  const { portals, searches, render, request, query } = asked
  const template = await readTemplate(portals, request.portal)
  if (!template) return undefined
  const { shell, page } = template
  const search = await searchOf({ portals, searches, portal: request.portal, root: page.model.indexHref })
  const results = search(query, mostResults).map((hit) => toResult(hit, query, shell.locale))
  const html = await render({ shell, page: { ...page, model: { ...page.model, query, results } } })
  return (await hasItsAssets(html, request.portal)) ? toAnswer(html, request) : undefined
}

/** Between a new build and the next release the page would ask for styles that are not published yet. */
const hasItsAssets = async (html: string, portal: LivePortal): Promise<boolean> => {
  const assets = new Set([...html.matchAll(/"(\/_astro\/[^"]+)"/g)].map(([, path = '']) => path))
  const found = await Promise.all([...assets].map((path) => portal.lookup(path)))
  return found.every((file) => file !== undefined)
}

/** As many as a person looks through; the browser shows as many. */
const mostResults = 50

const askedIn = ({ path, query }: PortalRequest): string | undefined =>
  path === searchPath ? new URLSearchParams(query).get('q')?.normalize('NFC').trim() || undefined : undefined

const Template = z.object({
  shell: Shell,
  page: z.object({
    template: z.literal('search'),
    head: z.object({
      path: z.string(),
      title: z.string(),
      description: z.string(),
      breadcrumb: z.array(z.object({ label: z.string(), href: z.string() })),
      image: z.string().optional(),
    }),
    model: SearchModel,
  }),
})

const readTemplate = async (portals: LivePortals, portal: LivePortal) => {
  const text = await readText(portals, portal, searchTemplatePath)
  return text === undefined ? undefined : Template.parse(JSON.parse(text))
}

type Searching = { portals: LivePortals; searches: Searches; portal: LivePortal; root: string }

const IndexRoot = z.object({ format: z.literal(1), shards: z.array(z.string()) })

/** The index of a portal, made once and kept until one of its files changes. */
const searchOf = async ({ portals, portal, root, searches }: Searching): Promise<Search> => {
  const readJson = async (path: string): Promise<unknown> => {
    const text = await readText(portals, portal, path)
    if (text === undefined) throw new Error(`The search index of ${portal.agency} lacks ${path}. Publish it again.`)
    return JSON.parse(text)
  }
  const { shards } = IndexRoot.parse(await readJson(root))
  const files = await Promise.all(shards.map((path) => portal.lookup(path)))
  const index = files.map((file) => file?.sha256).join()
  const known = searches.get(portal.agency)
  if (known?.index === index) return known.search
  const search = createSearch(await readIndex(root, readJson))
  searches.set(portal.agency, { index, search })
  return search
}

const types = {
  vi: { news: 'Tin tức', announcement: 'Thông báo', page: 'Trang', procedure: 'Thủ tục hành chính' },
  en: { news: 'News', announcement: 'Announcement', page: 'Page', procedure: 'Procedure' },
} as const

const toResult = ({ document }: SearchHit, query: string, locale: 'vi' | 'en') => ({
  href: document.href,
  titleHtml: highlight(document.title, query),
  excerptHtml: highlight(document.summary ?? '', query),
  type: types[locale][document.type],
})

const toAnswer = (html: string, { isHttps }: PortalRequest): Answer => {
  const bytes = Buffer.from(html)
  return {
    status: 200,
    headers: {
      ...securityHeaders({ isHttps }),
      'content-type': 'text/html; charset=utf-8',
      'content-length': String(bytes.length),
      'cache-control': 'private, no-cache',
      'x-robots-tag': 'noindex',
    },
    body: { kind: 'bytes', bytes },
  }
}
