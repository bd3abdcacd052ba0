import type { Where } from 'payload'

type Published = { collection: 'articles' | 'pages' | 'procedures' | 'categories' | 'menus'; agency: string }

/** What an agency's portal shows of a collection: conditions side by side, so that others can stand beside them. */
export const published = ({ collection, agency }: Published): Where => {
  switch (collection) {
    case 'articles':
    case 'pages':
      return { agency: { equals: agency }, _status: { equals: 'published' } }
    case 'procedures':
      return { agencies: { in: [agency] }, isPublished: { equals: true } }
    default:
      return { agency: { equals: agency } }
  }
}
