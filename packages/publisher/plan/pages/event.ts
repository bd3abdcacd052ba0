import type { Event } from '@trangan/contract'
import type { PageOf } from '@trangan/contract/pages'
import { eventIcsPath, eventPath } from '@trangan/contract/paths'
import { excerptOf, htmlOf } from '../bodies.ts'
import type { PlanContext } from '../context.ts'
import { sectionLink } from '../links.ts'
import { dublinCoreOf } from '../machines/dublinCore.ts'
import { eventData } from '../machines/structuredData.ts'
import { pictureOf } from '../pictures.ts'
import { othersOf } from './entries.ts'
import { headOf } from './head.ts'

/** The page of an event. */
export const event = (context: PlanContext, document: Event): PageOf<'event'> => {
  const { text } = context
  const picture = pictureOf(context, document.cover)
  const [title, summary] = [text(document.title), text(document.summary)]
  const description = excerptOf(summary)
  return {
    template: 'event',
    head: headOf(context, {
      path: eventPath(document),
      title,
      description,
      parents: [sectionLink(context.portal, 'events')],
      data: eventData(context, { document, picture }),
      dublinCore: dublinCoreOf(context, { ...document, title, description, type: 'Event' }),
    }),
    model: {
      title,
      summary,
      bodyHtml: document.body && htmlOf(context, document.body),
      starts: context.moment(document.startsAt),
      ends: document.endsAt === undefined ? undefined : context.moment(document.endsAt),
      place: text(document.place),
      picture,
      streamHref: document.streamHref,
      icsHref: context.href(eventIcsPath(document)),
      others: othersOf(context, 'events', document),
    },
  }
}
