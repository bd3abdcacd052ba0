import type { HomeBlockModelOf } from '@trangan/contract/pages'
import { lifeEventPath } from '@trangan/contract/paths'
import type { PlanContext } from '../../context.ts'
import { procedureCatalogue } from '../../portal/procedureCatalogue.ts'

/** Life events for which the agency has services, in the order of the national portal. */
export const lifeEventsBlock = (context: PlanContext): Pick<HomeBlockModelOf<'life-events'>, 'type' | 'events'> => ({
  type: 'life-events',
  events: [...procedureCatalogue(context.portal).lifeEvents.values()].map(({ event, procedures }) => ({
    label: context.text(event.name),
    href: context.href(lifeEventPath(event.slug)),
    icon: event.icon,
    count: procedures.length,
    audience: event.audience,
  })),
})
