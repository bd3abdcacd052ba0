import { Video } from '@trangan/contract'
import { toContract } from './toContract.ts'
import { idOf, localizedTextOf, momentOf, objectOf, type Source, textOf } from './values.ts'

/** A document of the collection `videos` as the contract's Video. */
export const toVideo = (source: Source): Video =>
  toContract({
    collection: 'videos',
    schema: Video,
    source,
    document: {
      id: source.id,
      slug: textOf(source.slug),
      title: localizedTextOf(source.title),
      summary: localizedTextOf(source.summary),
      source: filmOf(objectOf(source.source)),
      poster: idOf(source.poster),
      transcript: localizedTextOf(source.transcript),
      publishedAt: momentOf(source.publishedAt ?? source.createdAt),
      updatedAt: momentOf(source.updatedAt),
    },
  })

const filmOf = ({ kind, file, href }: Source): Source =>
  kind === 'link' ? { kind, href: textOf(href) } : { kind, file: idOf(file) }
