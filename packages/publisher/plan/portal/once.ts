import { kept } from '../kept.ts'

/** What is made of a document, made once: documents are never changed, others take their place. */
export const once = <Document extends object, Made extends NonNullable<unknown>>(
  make: (document: Document) => Made,
): ((document: Document) => Made) => {
  const made = new WeakMap<Document, Made>()
  return (document) => kept(made, document, () => make(document))
}
