import type { NavItem, PageHead, Shell } from '@trangan/contract/pages'
import { homePath } from '@trangan/contract/paths'

/** An entry of the header's menu, and how it is marked: `page` where it is the page itself, `true` where it leads to it. */
export type CurrentEntry = { item: NavItem; mark: 'page' | 'true' }

/** The entry of the menu for the page itself, or for the nearest page on the way to it; home leads nowhere. */
export const currentEntry = ({ menu }: Shell, { path, breadcrumb }: PageHead): CurrentEntry | undefined => {
  const trail = breadcrumb.map(({ href }) => href).filter((href) => href !== homePath)
  for (const href of [path, ...trail.reverse()]) {
    const item = menu.find((entry) => leadsTo(entry, href))
    if (item) return { item, mark: item.href === path && item.children.length === 0 ? 'page' : 'true' }
  }
  return undefined
}

const leadsTo = (item: NavItem, href: string): boolean =>
  item.href === href || item.children.some((child) => leadsTo(child, href))
