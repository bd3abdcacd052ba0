import type { Article, Event, LegalDocument, Procedure } from '@trangan/contract'
import type { Link, Picture } from '@trangan/contract/pages'
import { articlePath, eventPath, homePath, legalDocumentPath, procedurePath } from '@trangan/contract/paths'
import type { PlanContext } from '../context.ts'

/** A thing of schema.org, ready to be written as JSON-LD. */
export type StructuredData = Record<string, unknown>

const vocabulary = { '@context': 'https://schema.org' } as const

/** The trail from home down to a page. */
export const breadcrumbData = ({ shell }: PlanContext, trail: readonly Link[]): StructuredData => ({
  ...vocabulary,
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ label, href }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    item: shell.origin + href,
  })),
})

/** The agency itself; stands on its home page. */
export const agencyData = (context: PlanContext): StructuredData => {
  const { shell } = context
  const { address, phone, fax, email } = shell.footer
  return {
    ...vocabulary,
    ...organisation(context),
    alternateName: shell.agency.abbreviation,
    parentOrganization: { '@type': 'GovernmentOrganization', name: shell.agency.governingBody },
    address,
    telephone: phone,
    faxNumber: fax,
    email,
  }
}

/** A news article or an announcement. */
export const articleData = (
  context: PlanContext,
  { document, picture }: { document: Article; picture: Picture | undefined },
): StructuredData => ({
  ...vocabulary,
  '@type': 'NewsArticle',
  headline: context.text(document.title),
  description: context.text(document.summary),
  datePublished: context.moment(document.publishedAt).iso,
  dateModified: context.moment(document.updatedAt).iso,
  inLanguage: context.portal.locale,
  mainEntityOfPage: addressOf(context, articlePath(document)),
  image: picture ? [context.shell.origin + picture.src] : undefined,
  author: document.author ? { '@type': 'Person', name: document.author } : organisation(context),
  publisher: organisation(context),
})

/** A legal document. */
export const legislationData = (context: PlanContext, document: LegalDocument): StructuredData => ({
  ...vocabulary,
  '@type': 'Legislation',
  name: `${document.form} ${document.number}`,
  legislationIdentifier: document.number,
  legislationType: document.form,
  abstract: context.text(document.abstract),
  legislationPassedBy: { '@type': 'GovernmentOrganization', name: document.issuer },
  legislationDate: document.issuedOn,
  legislationDateOfApplicability: document.effectiveOn,
  legislationLegalForce: legalForce[document.state],
  inLanguage: 'vi',
  url: addressOf(context, legalDocumentPath(document)),
})

/** An administrative procedure as a service. */
export const serviceData = (context: PlanContext, document: Procedure): StructuredData => {
  const online = context.settings.serviceLink(document)
  return {
    ...vocabulary,
    '@type': 'GovernmentService',
    name: document.name,
    identifier: document.code,
    serviceType: document.field,
    serviceOperator: organisation(context),
    audience: document.subjects.map((audienceType) => ({ '@type': 'Audience', audienceType })),
    url: addressOf(context, procedurePath(document)),
    availableChannel: online && { '@type': 'ServiceChannel', name: online.portalName, serviceUrl: online.href },
  }
}

/** An event that citizens can come to or watch. */
export const eventData = (
  context: PlanContext,
  { document, picture }: { document: Event; picture: Picture | undefined },
): StructuredData => ({
  ...vocabulary,
  '@type': 'Event',
  name: context.text(document.title),
  description: context.text(document.summary),
  startDate: context.moment(document.startsAt).iso,
  endDate: document.endsAt && context.moment(document.endsAt).iso,
  location: { '@type': 'Place', name: context.text(document.place), address: context.text(document.place) },
  eventAttendanceMode: `https://schema.org/${document.streamHref ? 'Mixed' : 'Offline'}EventAttendanceMode`,
  organizer: organisation(context),
  image: picture ? [context.shell.origin + picture.src] : undefined,
  url: addressOf(context, eventPath(document)),
})

/** A part in force counts as partially in force; what waits, rests or has ended is not in force. */
const legalForce: Record<LegalDocument['state'], string> = {
  'in-force': 'https://schema.org/InForce',
  'partly-expired': 'https://schema.org/PartiallyInForce',
  pending: 'https://schema.org/NotInForce',
  suspended: 'https://schema.org/NotInForce',
  expired: 'https://schema.org/NotInForce',
}

const organisation = (context: PlanContext): StructuredData => ({
  '@type': 'GovernmentOrganization',
  name: context.shell.agency.name,
  url: addressOf(context, homePath),
})

const addressOf = (context: PlanContext, path: string): string => context.shell.origin + context.href(path)
