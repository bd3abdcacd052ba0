import type { PageOf, WebsiteLinksModel } from '@trangan/contract/pages'
import { websiteLinksPath } from '@trangan/contract/paths'
import type { PlanContext } from '../context.ts'
import { sectionLink } from '../links.ts'
import { headOf } from './head.ts'

/** The page of links to other websites. */
export const websiteLinks = (context: PlanContext): PageOf<'website-links'> => {
  const { label } = sectionLink(context.portal, 'website-links')
  return {
    template: 'website-links',
    head: headOf(context, {
      path: websiteLinksPath,
      title: label,
      description: `${label} – ${context.shell.agency.name}`,
    }),
    model: { title: label, groups: websiteGroups(context) },
  }
}

/** Links to other websites in their groups. */
export const websiteGroups = (context: PlanContext): WebsiteLinksModel['groups'] =>
  [...context.portal.websiteGroups.values()]
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .map(({ title, links }) => ({
      title: context.text(title),
      links: links.map(({ label, href }) => ({ label: context.text(label), href })),
    }))
    .filter(({ links }) => links.length > 0)
