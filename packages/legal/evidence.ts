import type { Article, LegalDocument, PageTopic, Person, PublicationSection } from '@trangan/contract'

/** Kinds of content of which one published document is enough, whatever is in it. */
export const wholeKinds = [
  'procedures',
  'units',
  'appointments',
  'consultations',
  'questions',
  'galleries',
  'videos',
  'websiteGroups',
] as const
export type WholeKind = (typeof wholeKinds)[number]

/** What must be published so that a requirement is met; `portal`: what the portals do by themselves. */
export type Evidence =
  | { of: 'pages'; topic: PageTopic; isEnglish?: boolean }
  | { of: 'articles'; type: Article['type'] }
  | { of: 'legalDocuments'; kind: LegalDocument['kind'] }
  | { of: 'publications'; section: PublicationSection }
  | { of: 'people'; role: Person['role'] }
  | { of: WholeKind }
  | { of: 'portal' }

/**
 * The name of a piece of evidence among what an agency holds.
 * @example evidenceKey({ of: 'publications', section: 'plans' }) // 'publications:plans'
 */
export const evidenceKey = (evidence: Evidence): string => {
  switch (evidence.of) {
    case 'pages':
      return `pages:${evidence.topic}${evidence.isEnglish ? ':en' : ''}`
    case 'articles':
      return `articles:${evidence.type}`
    case 'legalDocuments':
      return `legalDocuments:${evidence.kind}`
    case 'publications':
      return `publications:${evidence.section}`
    case 'people':
      return `people:${evidence.role}`
    default:
      return evidence.of
  }
}
