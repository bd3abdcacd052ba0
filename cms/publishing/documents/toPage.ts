import { Page } from '@trangan/contract'
import { toContract } from './toContract.ts'
import { idOf, localizedRichTextOf, localizedTextOf, momentOf, type Source, textOf } from './values.ts'

/** A document of the collection `pages` as the contract's Page. */
export const toPage = (source: Source): Page =>
  toContract({
    collection: 'pages',
    schema: Page,
    source,
    document: {
      id: source.id,
      section: source.section,
      topic: source.topic,
      slug: textOf(source.slug),
      title: localizedTextOf(source.title),
      summary: localizedTextOf(source.summary),
      body: localizedRichTextOf(source.body),
      cover: idOf(source.cover),
      order: source.order ?? 0,
      updatedAt: momentOf(source.updatedAt),
    },
  })
