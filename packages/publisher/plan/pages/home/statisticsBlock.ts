import type { HomeBlockModelOf } from '@trangan/contract/pages'
import { publicationPath, publicationSectionPath } from '@trangan/contract/paths'
import type { PlanContext } from '../../context.ts'
import { documentsOf } from '../../lists/sectionLists.ts'
import { figuresOf } from '../publication.ts'

/** Figures of the newest report that has some: its first table that is drawn, or its first. */
export const statisticsBlock = (
  context: PlanContext,
): Pick<HomeBlockModelOf<'statistics'>, 'type' | 'figures' | 'href'> => {
  const reports = documentsOf(context.portal, 'publications', publicationSectionPath.reports)
  const report = reports.findLast(({ tables }) => tables.length > 0)
  const table = report?.tables.find(({ chart }) => chart !== 'none') ?? report?.tables[0]
  if (!report || !table) return { type: 'statistics' }
  return { type: 'statistics', figures: figuresOf(context, table), href: context.href(publicationPath(report)) }
}
