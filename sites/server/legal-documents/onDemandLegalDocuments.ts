import { legalDocumentFilterPath, legalDocumentsPath } from '@trangan/contract/paths'
import { narrow } from '../../legal-documents/narrow.ts'
import { readNarrowing } from '../../legal-documents/narrowing.ts'
import type { Answer } from '../answer.ts'
import { hasItsAssets } from '../hasItsAssets.ts'
import type { LivePortals } from '../livePortals.ts'
import type { OnDemand, PortalRequest } from '../onDemand.ts'
import { pageAnswer } from '../pageAnswer.ts'
import type { RenderPage } from '../search/loadPortalBundle.ts'
import { securityHeaders } from '../securityHeaders.ts'
import { createLegalIndexes } from './createLegalIndexes.ts'

type Options = {
  portals: LivePortals
  render: RenderPage
  log: (message: string, error: unknown) => void
}

/**
 * Legal documents narrowed by several filters at once: `/van-ban/loc/?hinh-thuc=…&nam=…`, from the published index,
 * never the CMS. When it fails, or nothing is asked for, the visitor is sent to the published list. The same question
 * put to the list itself is the address that a browser with JavaScript keeps: it is answered too.
 */
export const onDemandLegalDocuments = ({ portals, render, log }: Options): OnDemand => {
  const indexOf = createLegalIndexes(portals)
  const answerPage = async (request: PortalRequest): Promise<Answer | undefined> => {
    const index = await indexOf(request.portal)
    if (!index) return undefined
    const { shell, page, documents } = index
    const names = page.model.filters.map(({ name }) => name)
    const narrowing = readNarrowing({ pathname: request.path, search: request.query, names })
    if (narrowing.query.size === 0) return publishedList(request)
    const model = narrow(page.model, documents, narrowing)
    const breadcrumb = [...page.head.breadcrumb, { label: page.head.title, href: legalDocumentsPath }]
    const { description } = page.head
    const head = { path: legalDocumentFilterPath, title: model.title, description, breadcrumb }
    const html = await render({ shell, page: { template: page.template, head, model } })
    return (await hasItsAssets(html, request.portal)) ? pageAnswer(html, request) : publishedList(request)
  }
  return async (request) => {
    if (!isAsked(request)) return undefined
    try {
      return await answerPage(request)
    } catch (error) {
      log(`Narrowing the legal documents of ${request.portal.agency} failed; the published list answers.`, error)
      return publishedList(request)
    }
  }
}

const isAsked = ({ path, query }: PortalRequest): boolean =>
  path === legalDocumentFilterPath || (path === legalDocumentsPath && query.length > 1)

/** At the address of the published list, its file answers. */
const publishedList = ({ path, isHttps }: PortalRequest): Answer | undefined =>
  path === legalDocumentsPath
    ? undefined
    : {
        status: 302,
        headers: {
          ...securityHeaders({ isHttps }),
          location: legalDocumentsPath,
          'cache-control': 'private, no-cache',
        },
      }
