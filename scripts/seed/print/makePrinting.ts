import type { SeedLegalDocument, SeedPublication } from '../sectionSchema.ts'
import type { Faces } from './openSheet.ts'
import { printLegalDocument } from './printLegalDocument.ts'
import { printPublication } from './printPublication.ts'

/** Documents of the sample content as PDF files. */
export type Printing = {
  legalDocument: (document: SeedLegalDocument) => Promise<Buffer>
  publication: (publication: SeedPublication, issuer: string) => Promise<Buffer>
}

/** Prints with the given faces. */
export const makePrinting = (faces: Faces): Printing => ({
  legalDocument: (document) => printLegalDocument(document, faces),
  publication: (publication, issuer) => printPublication(publication, { faces, issuer }),
})
