import type { Consultation } from '@trangan/contract'
import type { PageOf } from '@trangan/contract/pages'
import { consultationPath } from '@trangan/contract/paths'
import { excerptOf, htmlOf } from '../bodies.ts'
import type { PlanContext } from '../context.ts'
import { downloadsOf } from '../downloads.ts'
import { sectionLink } from '../links.ts'
import { dublinCoreOf } from '../machines/dublinCore.ts'
import { othersOf } from './entries.ts'
import { headOf } from './head.ts'

/** The page of a draft that citizens are asked about. */
export const consultation = (context: PlanContext, document: Consultation): PageOf<'consultation'> => {
  const { text } = context
  const [title, summary] = [text(document.title), text(document.summary)]
  const description = excerptOf(summary)
  return {
    template: 'consultation',
    head: headOf(context, {
      path: consultationPath(document),
      title,
      description,
      parents: [sectionLink(context.portal, 'consultations')],
      dublinCore: dublinCoreOf(context, { ...document, title, description }),
    }),
    model: {
      title,
      summary,
      bodyHtml: htmlOf(context, document.body),
      files: downloadsOf(context, document.files),
      opens: context.day(document.opensOn),
      closes: context.day(document.closesOn),
      contact: text(document.contact),
      outcomeHtml: document.outcome && htmlOf(context, document.outcome),
      published: context.moment(document.publishedAt),
      others: othersOf(context, 'consultations', document),
    },
  }
}
