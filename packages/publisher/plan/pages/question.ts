import type { Question } from '@trangan/contract'
import type { PageOf } from '@trangan/contract/pages'
import { questionPath } from '@trangan/contract/paths'
import { excerptOf, htmlOf } from '../bodies.ts'
import type { PlanContext } from '../context.ts'
import { sectionLink } from '../links.ts'
import { dublinCoreOf } from '../machines/dublinCore.ts'
import { othersOf } from './entries.ts'
import { headOf } from './head.ts'

/** The page of a citizen's question with its answer. */
export const question = (context: PlanContext, document: Question): PageOf<'question'> => {
  const { title, field, askedBy, answeredBy } = document
  const description = excerptOf(document.question)
  return {
    template: 'question',
    head: headOf(context, {
      path: questionPath(document),
      title,
      description,
      parents: [sectionLink(context.portal, 'questions')],
      dublinCore: dublinCoreOf(context, { ...document, description, creator: answeredBy, subject: field }),
    }),
    model: {
      title,
      question: document.question,
      answerHtml: htmlOf(context, document.answer),
      field,
      askedBy,
      answeredBy,
      asked: context.day(document.askedOn),
      published: context.moment(document.publishedAt),
      others: othersOf(context, 'questions', document),
    },
  }
}
