import { Page } from '@trangan/contract'
import { toContract } from './toContract.ts'
import { localizedRichTextOf, localizedTextOf, momentOf, type Source, textOf } from './values.ts'

/** A document of the collection `pages` as the contract's Page. */
export const toPage = (source: Source): Page =>
  toContract({
    collection: 'pages',
    schema: Page,
    source,
    document: {
      id: source.id,
      section: source.section,
      slug: textOf(source.slug),
      title: localizedTextOf(source.title),
      summary: localizedTextOf(source.summary),
      body: localizedRichTextOf(source.body),
      order: source.order ?? 0,
      updatedAt: momentOf(source.updatedAt),
    },
  })
