import { Gallery } from '@trangan/contract'
import { toContract } from './toContract.ts'
import { idsOf, localizedTextOf, momentOf, type Source, textOf } from './values.ts'

/** A document of the collection `galleries` as the contract's Gallery. */
export const toGallery = (source: Source): Gallery =>
  toContract({
    collection: 'galleries',
    schema: Gallery,
    source,
    document: {
      id: source.id,
      slug: textOf(source.slug),
      title: localizedTextOf(source.title),
      summary: localizedTextOf(source.summary),
      pictures: idsOf(source.pictures),
      publishedAt: momentOf(source.publishedAt ?? source.createdAt),
      updatedAt: momentOf(source.updatedAt),
    },
  })
