/** Blocks begin a line of their own; everything else stands in the line. */
const blocks =
  /<\/?(?:address|article|aside|blockquote|br|dd|details|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|td|th|tr|ul)\b[^>]*>/gi

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/**
 * The words of a page as a reader sees them, a block a line, without script, style and markup.
 * @example readPageText('<p>Số <b>12</b></p><p>Ký</p>') // ['Số 12', 'Ký']
 */
export const readPageText = (html: string): string[] =>
  html
    .replace(/<(script|style|template|svg|head)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(blocks, '\n')
    .replace(/<[^>]*>/g, '')
    .split('\n')
    .map((line) => decodeEntities(line).replace(/\s+/g, ' ').trim())
    .filter(Boolean)

/** The title of a page's bytes; empty when it has none. */
export const readPageTitle = (bytes: Uint8Array): string => {
  const [, title = ''] = /<title>([\s\S]*?)<\/title>/i.exec(new TextDecoder().decode(bytes)) ?? []
  return decodeEntities(title).trim()
}

const decodeEntities = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
    if (decimal) return String.fromCodePoint(Number(decimal))
    return entities[name ?? ''] ?? whole
  })
