import { articlePath, categoryPath, homePath, pagePath, procedurePath } from '@trangan/contract/paths'
import { z } from 'zod'

const Addressed = z.union([
  z.object({ collection: z.literal('articles'), type: z.enum(['news', 'announcement']), slug: z.string() }),
  z.object({ collection: z.literal('pages'), section: z.enum(['introduction', 'general']), slug: z.string() }),
  z.object({ collection: z.literal('categories'), slug: z.string() }),
  z.object({ collection: z.literal('procedures'), code: z.string() }),
  z.object({ collection: z.literal('agencies') }),
])

/** Addresses of a document on its portal; pictures, files and menus have none of their own. */
export const pathsOf = (collection: string, document: object): string[] => {
  const parsed = Addressed.safeParse({ ...document, collection }).data
  switch (parsed?.collection) {
    case 'articles':
      return [articlePath(parsed)]
    case 'pages':
      return [pagePath(parsed)]
    case 'categories':
      return [categoryPath(parsed)]
    case 'procedures':
      return [procedurePath(parsed)]
    case 'agencies':
      return [homePath]
    default:
      return []
  }
}

/** Whether documents of a collection have an address while they are published. */
export const hasAddress = (collection: string): boolean =>
  Addressed.options.some(({ shape }) => shape.collection.value === collection)
