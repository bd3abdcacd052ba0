import { getDocumentProxy } from 'unpdf'

/** Pages that are read: what a document is about stands on the first ones. */
const mostPages = 200

/** The text layer of a PDF, page by page, up to `limit` characters; a scan without one has none. */
export const textOfPdf = async (bytes: Uint8Array, limit: number): Promise<string> => {
  const document = await getDocumentProxy(Uint8Array.from(bytes), { stopAtErrors: false })
  let text = ''
  for (let number = 1; number <= Math.min(document.numPages, mostPages) && text.length < limit; number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    text += `${items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')}\n`
    page.cleanup()
  }
  return text
}
