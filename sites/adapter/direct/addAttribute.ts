import * as astro from 'astro/runtime/server/index.js'

/** Names of attributes that templates hold, and whether Astro treats text under them as it is. */
const known = new Map<string, boolean>()

/** Asked once for each name: templates hold few. */
const isPlain = (name: string): boolean => {
  const found = known.get(name)
  if (found !== undefined) return found
  const plain = String(astro.addAttribute('x', name)) === ` ${name}="x"`
  known.set(name, plain)
  return plain
}

/**
 * An attribute of an element, as Astro writes it. Most are plain text under a name like any other: Astro would look at the
 * name anew each time, which took 3 % of a page.
 */
export const addAttribute: typeof astro.addAttribute = (value, name, shouldEscape = true, tagName = '') =>
  typeof value === 'string' && value !== '' && shouldEscape && isPlain(name)
    ? astro.markHTMLString(` ${name}="${escaped(value)}"`)
    : astro.addAttribute(value, name, shouldEscape, tagName)

const escaped = (text: string): string =>
  text.includes('&') || text.includes('"') ? text.replaceAll('&', '&amp;').replaceAll('"', '&quot;') : text
