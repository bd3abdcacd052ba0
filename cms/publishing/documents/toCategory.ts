import { Category } from '@trangan/contract'
import { toContract } from './toContract.ts'
import { localizedTextOf, type Source, textOf } from './values.ts'

/** A document of the collection `categories` as the contract's Category. */
export const toCategory = (source: Source): Category =>
  toContract({
    collection: 'categories',
    schema: Category,
    source,
    document: {
      id: source.id,
      slug: textOf(source.slug),
      name: localizedTextOf(source.name),
      order: source.order ?? 0,
    },
  })
