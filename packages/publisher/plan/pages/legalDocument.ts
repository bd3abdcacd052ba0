import type { LegalDocument } from '@trangan/contract'
import type { PageOf } from '@trangan/contract/pages'
import { legalDocumentPath } from '@trangan/contract/paths'
import { excerptOf, htmlOf } from '../bodies.ts'
import type { PlanContext } from '../context.ts'
import { downloadsOf } from '../downloads.ts'
import { sectionLink } from '../links.ts'
import { neighboursOf } from '../lists/neighbours.ts'
import { dublinCoreOf } from '../machines/dublinCore.ts'
import { legislationData } from '../machines/structuredData.ts'
import { dayOf, effectOf, kindLabel, legalDocumentCard, legalTitle } from './entries.ts'
import { headOf } from './head.ts'

/** The page of a legal or directive document. */
export const legalDocument = (context: PlanContext, document: LegalDocument): PageOf<'legal-document'> => {
  const { kind, number, form, issuer, signer, signerPosition, field, body } = document
  const abstract = context.text(document.abstract)
  const { newer, older } = neighboursOf(context.portal, 'legalDocuments', document)
  return {
    template: 'legal-document',
    head: headOfDocument(context, document, abstract),
    model: {
      kind,
      kindLabel: kindLabel(context, document),
      number,
      form,
      issuer,
      signer,
      signerPosition,
      field,
      abstract,
      issued: context.day(document.issuedOn),
      effective: dayOf(context, document.effectiveOn),
      expired: dayOf(context, document.expiredOn),
      effect: effectOf(context, document),
      bodyHtml: body && htmlOf(context, body),
      files: downloadsOf(context, document.files),
      others: [...newer, ...older].map((one) => legalDocumentCard(context, one)),
      updated: context.moment(document.updatedAt),
    },
  }
}

const headOfDocument = (context: PlanContext, document: LegalDocument, abstract: string) => {
  const [title, description] = [legalTitle(document), excerptOf(abstract)]
  const { number: identifier, field: subject, issuer: creator } = document
  return headOf(context, {
    path: legalDocumentPath(document),
    title,
    description,
    parents: [sectionLink(context.portal, 'legal-documents')],
    data: legislationData(context, document),
    dublinCore: dublinCoreOf(context, { ...document, title, description, identifier, subject, creator }),
  })
}
