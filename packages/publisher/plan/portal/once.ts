/** What is made of a document, made once: documents are never changed, others take their place. */
export const once = <Document extends object, Made>(
  make: (document: Document) => Made,
): ((document: Document) => Made) => {
  const made = new WeakMap<Document, Made>()
  return (document) => {
    const known = made.get(document)
    if (known !== undefined) return known
    const result = make(document)
    made.set(document, result)
    return result
  }
}
