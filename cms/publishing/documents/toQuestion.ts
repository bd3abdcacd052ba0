import { Question } from '@trangan/contract'
import { toContract } from './toContract.ts'
import { dayOf, localizedRichTextOf, momentOf, type Source, textOf } from './values.ts'

/** A document of the collection `questions` as the contract's Question. */
export const toQuestion = (source: Source): Question =>
  toContract({
    collection: 'questions',
    schema: Question,
    source,
    document: {
      id: source.id,
      slug: textOf(source.slug),
      title: textOf(source.title),
      question: textOf(source.question),
      answer: localizedRichTextOf(source.answer),
      field: textOf(source.field),
      askedBy: textOf(source.askedBy),
      answeredBy: textOf(source.answeredBy),
      askedOn: dayOf(source.askedOn),
      publishedAt: momentOf(source.publishedAt ?? source.createdAt),
      updatedAt: momentOf(source.updatedAt),
    },
  })
