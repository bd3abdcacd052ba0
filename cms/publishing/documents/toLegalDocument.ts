import { LegalDocument } from '@trangan/contract'
import { toContract } from './toContract.ts'
import { dayOf, idsOf, localizedTextOf, momentOf, optionalRichTextOf, type Source, textOf } from './values.ts'

/** A document of the collection `legal-documents` as the contract's LegalDocument. */
export const toLegalDocument = (source: Source): LegalDocument =>
  toContract({
    collection: 'legal-documents',
    schema: LegalDocument,
    source,
    document: { ...headOf(source), ...effectOf(source), ...contentOf(source) },
  })

const headOf = (source: Source): Source => ({
  id: source.id,
  slug: textOf(source.slug),
  kind: source.kind,
  number: textOf(source.number),
  form: textOf(source.form),
  issuer: textOf(source.issuer),
  signer: textOf(source.signer),
  signerPosition: textOf(source.signerPosition),
  field: textOf(source.field),
})

const effectOf = (source: Source): Source => ({
  issuedOn: dayOf(source.issuedOn),
  effectiveOn: dayOf(source.effectiveOn),
  expiredOn: dayOf(source.expiredOn),
  state: source.state,
})

const contentOf = (source: Source): Source => ({
  abstract: localizedTextOf(source.abstract),
  body: optionalRichTextOf(source.body),
  files: idsOf(source.files),
  publishedAt: momentOf(source.publishedAt ?? source.createdAt),
  updatedAt: momentOf(source.updatedAt),
})
