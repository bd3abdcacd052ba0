import type { HtmlPage } from '@trangan/contract/pages'
import type { PlanContext } from '../context.ts'
import type { Stores } from '../portal/createPortal.ts'
import { refOf } from '../portal/keys.ts'
import { type Collection, type Documents, isCollection } from '../portal/kinds.ts'
import { article } from './article.ts'
import { consultation } from './consultation.ts'
import { event } from './event.ts'
import { gallery } from './gallery.ts'
import { legalDocument } from './legalDocument.ts'
import { page } from './page.ts'
import { procedure } from './procedure.ts'
import { publication } from './publication.ts'
import { question } from './question.ts'
import { video } from './video.ts'

/** How the page of each kind of document is made; kinds without one are shown on pages of others. */
const documentPages: { [C in Collection]?: (context: PlanContext, document: Documents[C]) => HtmlPage } = {
  articles: article,
  pages: page,
  procedures: procedure,
  legalDocuments: legalDocument,
  publications: publication,
  consultations: consultation,
  questions: question,
  events: event,
  galleries: gallery,
  videos: video,
}

/** The page of the document that stands at a path. */
export const documentPageAt = (context: PlanContext, path: string): HtmlPage | undefined => {
  const key = context.portal.documentAt.get(path)
  if (key === undefined) return undefined
  const { collection, id } = refOf(key)
  return isCollection(collection) ? pageOf(context, collection, id) : undefined
}

const pageOf = <C extends Collection>(context: PlanContext, collection: C, id: string): HtmlPage | undefined => {
  const stores: Stores = context.portal
  const document = stores[collection].get(id)
  return document && documentPages[collection]?.(context, document)
}
