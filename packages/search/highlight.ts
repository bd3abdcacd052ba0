import { wordsOf } from './words.ts'

/**
 * A text as HTML with the words of a query marked; everything is escaped, marks of the text are kept.
 * @example highlight('Thủ tục khai sinh', 'thu tuc') // '<mark>Thủ</mark> <mark>tục</mark> khai sinh'
 */
export const highlight = (text: string, query: string): string => {
  const sought = wordsOf(query.slice(0, longestQuery)).map(({ folded }) => folded)
  const last = sought.at(-1)
  const isSought = (folded: string) => sought.includes(folded) || (last !== undefined && folded.startsWith(last))
  let html = ''
  let end = 0
  for (const word of wordsOf(text)) {
    if (!isSought(word.folded)) continue
    html += `${escapeHtml(text.slice(end, word.start))}<mark>${escapeHtml(text.slice(word.start, word.end))}</mark>`
    end = word.end
  }
  return html + escapeHtml(text.slice(end))
}

/** Longer questions are cut, as when searching. */
const longestQuery = 400

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? character)
