import { Consultation } from '@trangan/contract'
import { toContract } from './toContract.ts'
import {
  dayOf,
  idsOf,
  localizedRichTextOf,
  localizedTextOf,
  momentOf,
  optionalRichTextOf,
  type Source,
  textOf,
} from './values.ts'

/** A document of the collection `consultations` as the contract's Consultation. */
export const toConsultation = (source: Source): Consultation =>
  toContract({
    collection: 'consultations',
    schema: Consultation,
    source,
    document: {
      id: source.id,
      slug: textOf(source.slug),
      title: localizedTextOf(source.title),
      summary: localizedTextOf(source.summary),
      body: localizedRichTextOf(source.body),
      files: idsOf(source.files),
      opensOn: dayOf(source.opensOn),
      closesOn: dayOf(source.closesOn),
      contact: localizedTextOf(source.contact),
      outcome: optionalRichTextOf(source.outcome),
      publishedAt: momentOf(source.publishedAt ?? source.createdAt),
      updatedAt: momentOf(source.updatedAt),
    },
  })
