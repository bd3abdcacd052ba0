import type { NavItem, PageHead, Shell } from '@trangan/contract/pages'
import { homePath } from '@trangan/contract/paths'

/**
 * Marks where a page stands in the header's menu, which is rendered once for all pages: `aria-current` is `page` on the
 * page's own entry and `true` on the one that leads to it.
 */
export const markCurrent = (html: string, shell: Shell, { path, breadcrumb }: PageHead): string => {
  const trail = breadcrumb.map(({ href }) => href).filter((href) => href !== homePath)
  const item = [path, ...trail.reverse()].map((href) => shell.menu.find((entry) => leadsTo(entry, href))).find(Boolean)
  if (!item) return html
  const value = item.href === path && item.children.length === 0 ? 'page' : 'true'
  const attribute = attributeOf(item)
  return html.replace(attribute, () => `${attribute} aria-current="${value}"`)
}

const leadsTo = (item: NavItem, href: string): boolean =>
  item.href === href || item.children.some((child) => leadsTo(child, href))

/** How the header writes a menu entry: a link, or the summary of a group. */
const attributeOf = ({ href, children }: NavItem): string =>
  `class="navigation__item" ${children.length > 0 ? 'data-href' : 'href'}="${escaped(href)}"`

/** As Astro escapes attributes. */
const escaped = (href: string): string => href.replaceAll('&', '&#38;').replaceAll('"', '&#34;')
