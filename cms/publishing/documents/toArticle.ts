import { Article } from '@trangan/contract'
import { toContract } from './toContract.ts'
import { idOf, localizedRichTextOf, localizedTextOf, momentOf, type Source, textOf } from './values.ts'

/** A document of the collection `articles` as the contract's Article. */
export const toArticle = (source: Source): Article =>
  toContract({
    collection: 'articles',
    schema: Article,
    source,
    document: {
      id: source.id,
      type: source.type,
      slug: textOf(source.slug),
      title: localizedTextOf(source.title),
      summary: localizedTextOf(source.summary),
      body: localizedRichTextOf(source.body),
      // the field is hidden, not emptied, when news is turned into an announcement
      category: source.type === 'news' ? idOf(source.category) : undefined,
      cover: idOf(source.cover),
      source: textOf(source.source),
      author: textOf(source.author),
      publishedAt: momentOf(source.publishedAt ?? source.createdAt),
      updatedAt: momentOf(source.updatedAt),
    },
  })
