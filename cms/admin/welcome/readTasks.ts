import type { CollectionSlug, Payload, TypedUser, Where } from 'payload'

export type FigureKey = 'drafts' | 'published' | 'pages' | 'media'
type Figure = { key: FigureKey; count: number; href: string }

const status = (value: string): Where => ({ _status: { equals: value } })

// opening the form of a new article saves an empty one at once: it is nobody's work yet
const begun: Where = { and: [status('draft'), { title: { exists: true } }] }

/** What the user's agencies have in hand, counted with the rights of the user. */
export const readTasks = async (
  payload: Payload,
  user: TypedUser,
): Promise<{ agencies: string[]; figures: Figure[] }> => {
  const count = async (collection: CollectionSlug, where: Where = {}) =>
    (await payload.count({ collection, where, user, overrideAccess: false })).totalDocs
  const [agencies, drafts, published, pages, media] = await Promise.all([
    payload.find({ collection: 'agencies', limit: 3, depth: 0, user, overrideAccess: false }),
    count('articles', begun),
    count('articles', status('published')),
    count('pages'),
    count('media'),
  ])
  const articles = '/admin/collections/articles?where[or][0][and][0][_status][equals]='
  return {
    agencies: agencies.docs.map(({ name }) => name),
    figures: [
      { key: 'drafts', count: drafts, href: `${articles}draft&where[or][0][and][1][title][exists]=true` },
      { key: 'published', count: published, href: `${articles}published` },
      { key: 'pages', count: pages, href: '/admin/collections/pages' },
      { key: 'media', count: media, href: '/admin/collections/media' },
    ],
  }
}
