import type { Where } from 'payload'

type Published = { collection: 'articles' | 'pages' | 'procedures' | 'categories' | 'menus'; agency: string }

/** What an agency's portal shows of a collection. */
export const published = ({ collection, agency }: Published): Where => {
  const own: Where = { agency: { equals: agency } }
  switch (collection) {
    case 'articles':
    case 'pages':
      return { and: [own, { _status: { equals: 'published' } }] }
    case 'procedures':
      return { and: [{ agencies: { in: [agency] } }, { isPublished: { equals: true } }] }
    default:
      return own
  }
}
