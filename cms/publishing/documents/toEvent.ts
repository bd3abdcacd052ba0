import { Event } from '@trangan/contract'
import { toContract } from './toContract.ts'
import { idOf, localizedTextOf, momentOf, optionalRichTextOf, type Source, textOf } from './values.ts'

/** A document of the collection `events` as the contract's Event. */
export const toEvent = (source: Source): Event =>
  toContract({
    collection: 'events',
    schema: Event,
    source,
    document: {
      id: source.id,
      slug: textOf(source.slug),
      title: localizedTextOf(source.title),
      summary: localizedTextOf(source.summary),
      body: optionalRichTextOf(source.body),
      startsAt: momentOf(source.startsAt),
      endsAt: momentOf(source.endsAt),
      place: localizedTextOf(source.place),
      cover: idOf(source.cover),
      streamHref: textOf(source.streamHref),
      publishedAt: momentOf(source.publishedAt ?? source.createdAt),
      updatedAt: momentOf(source.updatedAt),
    },
  })
