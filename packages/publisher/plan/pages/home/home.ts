import type { PageOf } from '@trangan/contract/pages'
import { homePath } from '@trangan/contract/paths'
import type { PlanContext } from '../../context.ts'
import { feedLinks } from '../../machines/feedLinks.ts'
import { agencyData } from '../../machines/structuredData.ts'
import { headOf } from '../head.ts'
import { homeBlocks } from './homeBlocks.ts'

/** The first page of a portal. */
export const home = (context: PlanContext): PageOf<'home'> => {
  const { name } = context.shell.agency
  return {
    template: 'home',
    head: headOf(context, {
      path: homePath,
      title: context.word('home'),
      description: `${context.word('portalOf')} ${name}`,
      data: agencyData(context),
      feeds: feedLinks(context, { path: homePath, title: name }),
    }),
    model: { blocks: homeBlocks(context) },
  }
}
