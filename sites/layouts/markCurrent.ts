import type { NavItem } from '@trangan/contract/pages'
import type { CurrentEntry } from './currentEntry.ts'
import { escapeAttribute } from './escapeAttribute.ts'

/** Marks an entry with `aria-current` in the header, which is rendered once for all pages. */
export const markCurrent = (html: string, { item, mark }: CurrentEntry): string => {
  const attribute = attributeOf(item)
  return html.replace(attribute, () => `${attribute} aria-current="${mark}"`)
}

/** How the header writes a menu entry: a link, or the summary of a group. */
const attributeOf = ({ href, children }: NavItem): string =>
  `class="navigation__item" ${children.length > 0 ? 'data-href' : 'href'}="${escapeAttribute(href)}"`
