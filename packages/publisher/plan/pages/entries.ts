import type { Event, Gallery, LegalDocument, Publication } from '@trangan/contract'
import type { Day, EntryCard, LegalDocumentCard } from '@trangan/contract/pages'
import { toText } from '@trangan/contract/rich-text'
import { excerptOf } from '../bodies.ts'
import { articleCard } from '../cards.ts'
import type { PlanContext } from '../context.ts'
import { shared } from '../digests.ts'
import { downloadsOf } from '../downloads.ts'
import { kept } from '../kept.ts'
import { kindWords, stateWords } from '../lists/legalFilterOptions.ts'
import { neighboursOf } from '../lists/neighbours.ts'
import type { ListedCollection } from '../lists/sectionLists.ts'
import { pictureOf } from '../pictures.ts'
import { type Documents, kinds } from '../portal/kinds.ts'

/** Each listed document in the one shape that lists, feeds and home pages can show. */
export const entries: { [C in ListedCollection]: (context: PlanContext, document: Documents[C]) => EntryCard } = {
  articles: (context, document) => {
    const { category, ...card } = articleCard(context, document)
    return { ...card, note: category?.label }
  },
  legalDocuments: (context, document) => ({
    ...cardOf(context, 'legalDocuments', document),
    title: legalTitle(document),
    summary: context.text(document.abstract),
    published: context.moment(document.publishedAt),
    note: document.field,
  }),
  publications: (context, document) => ({ ...textCard(context, 'publications', document) }),
  consultations: (context, document) => ({
    ...textCard(context, 'consultations', document),
    note: `${context.word('opinionsUntil')} ${context.day(document.closesOn).short}`,
  }),
  questions: (context, document) => ({
    ...cardOf(context, 'questions', document),
    title: document.title,
    summary: excerptOf(toText(document.answer.vi)),
    published: context.moment(document.publishedAt),
    note: document.field,
  }),
  events: (context, document: Event) => ({
    ...textCard(context, 'events', document),
    published: context.moment(document.startsAt),
    picture: pictureOf(context, document.cover),
    note: context.text(document.place),
  }),
  galleries: (context, document: Gallery) => ({
    ...textCard(context, 'galleries', document),
    picture: pictureOf(
      context,
      document.pictures.find((id) => context.portal.media.has(id)),
    ),
    note: `${document.pictures.length} ${context.word('pictures')}`,
  }),
  videos: (context, document) => ({
    ...textCard(context, 'videos', document),
    picture: pictureOf(context, document.poster),
  }),
}

/** The neighbours of a document in its list, the newest first. */
export const othersOf = <C extends ListedCollection>(
  context: PlanContext,
  collection: C,
  document: Documents[C],
): EntryCard[] => {
  const { newer, older } = neighboursOf(context.portal, collection, document)
  return [...newer, ...older].map((one) => entries[collection](context, one))
}

/** A legal document in a list. */
export const legalDocumentCard = (context: PlanContext, document: LegalDocument): LegalDocumentCard =>
  kept(context.legalCards, document, () => shared(makeLegalCard(context, document)))

const makeLegalCard = (context: PlanContext, document: LegalDocument): LegalDocumentCard => ({
  href: cardOf(context, 'legalDocuments', document).href,
  number: document.number,
  form: document.form,
  issuer: document.issuer,
  abstract: context.text(document.abstract),
  issued: context.day(document.issuedOn),
  effect: effectOf(context, document),
  files: downloadsOf(context, document.files),
})

/** What a legal document is called: its form and its number. */
export const legalTitle = ({ form, number }: LegalDocument): string => `${form} ${number}`

/** State of effect with its name. */
export const effectOf = (context: PlanContext, { state }: LegalDocument): LegalDocumentCard['effect'] => ({
  state,
  label: context.word(stateWords[state]),
})

/** What the kind of a legal document is called. */
export const kindLabel = (context: PlanContext, { kind }: LegalDocument): string => context.word(kindWords[kind])

/** A day that may be unknown. */
export const dayOf = (context: PlanContext, day: string | undefined): Day | undefined =>
  day === undefined ? undefined : context.day(day)

const cardOf = <C extends ListedCollection>(
  context: PlanContext,
  collection: C,
  document: Documents[C],
): { href: string } => ({ href: context.href(kinds[collection].path?.(document) ?? '') })

type WithText = Pick<Publication, 'title' | 'summary' | 'publishedAt'>

const textCard = <C extends ListedCollection>(
  context: PlanContext,
  collection: C,
  document: Documents[C] & WithText,
): EntryCard => ({
  ...cardOf(context, collection, document),
  title: context.text(document.title),
  summary: context.text(document.summary),
  published: context.moment(document.publishedAt),
})
