import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, CollectionSlug, PayloadRequest } from 'payload'
import { type Action, agencyCollections } from '../matrix.ts'
import { mayInAgency } from '../membership.ts'
import { readReference } from '../readReference.ts'
import { refuse } from '../refuse.ts'

const noteOf = (slug: string): string => `savesDraft:${slug}`

/** Remembers whether the operation saves a draft beside what is published, which later hooks are not told. */
export const noteDraft: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (operation === 'create' || operation === 'update' || operation === 'restoreVersion') {
    req.context[noteOf(collection.slug)] = 'draft' in args && args.draft === true
  }
  return args
}

/** Lets only those publish and take down who may do so in the agency of the document. */
export const limitPublication: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const action = collection.versions?.drafts
    ? await actionOf({ slug: collection.slug, data, id: originalDoc?.id, req })
    : undefined
  const agency = readReference(data.agency)
  const own = agencyCollections.find((slug) => slug === collection.slug)
  if (!action || !req.user || !own || !agency) return data
  if (mayInAgency(req.user, { collection: own, action, agency })) return data
  throw refuse({ collection: collection.slug, req, path: '_status', message: refusals[action] })
}

type Change = { slug: CollectionSlug; data: { _status?: unknown }; id: string | undefined; req: PayloadRequest }

const actionOf = async ({ slug, data, id, req }: Change): Promise<'publish' | 'unpublish' | undefined> => {
  const savesDraft = req.context[noteOf(slug)] === true
  if (data._status === 'published') return savesDraft && req.context.isRestoringVersion ? undefined : 'publish'
  return !savesDraft && id && (await isPublished({ slug, id, req })) ? 'unpublish' : undefined
}

const isPublished = async ({
  slug,
  id,
  req,
}: {
  slug: CollectionSlug
  id: string
  req: PayloadRequest
}): Promise<boolean> => {
  const live = await req.payload.db.count({
    collection: slug,
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    req,
  })
  return live.totalDocs > 0
}

const refusals: Record<Extract<Action, 'publish' | 'unpublish'>, Record<'vi' | 'en', string>> = {
  publish: {
    vi: 'Bạn chưa được quyền xuất bản. Hãy lưu bản nháp và báo biên tập viên.',
    en: 'You may not publish. Save a draft and tell an editor.',
  },
  unpublish: {
    vi: 'Bạn chưa được quyền gỡ nội dung đã xuất bản. Hãy báo biên tập viên của cơ quan.',
    en: 'You may not take down what is published. Tell an editor of the agency.',
  },
}
