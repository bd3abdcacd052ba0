import { slugify, uniqueSlug } from '@trangan/vietnamese'
import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest, Where } from 'payload'
import { readReference } from '../access/readReference.ts'
import { refuse } from '../access/refuse.ts'

type Document = Record<string, unknown>
type Options = {
  /** The field whose words the slug is made of, or several of them. */
  from: string | string[]
  /** Fields that share the agency's slugs between them, e.g. the section of a page. */
  scope?: string[]
  /** Whether the portal leaves this slug to documents. */
  isFree?: (slug: string, document: Document) => boolean
}

/**
 * Gives every document a slug that is unique in its agency: the one that was typed, or one made from the title, which
 * follows the title until the document is published for the first time.
 */
export const settleSlug =
  ({ from, scope = [], isFree = () => true }: Options): CollectionBeforeChangeHook =>
  async ({ collection, data, originalDoc = {}, req }) => {
    const document: Document = { ...originalDoc, ...data }
    const typed = typedSlug({ data, originalDoc, from })
    const others = await slugsOfOthers({
      collection: collection.slug,
      document,
      scope,
      near: typed ?? titleOf(document, from),
      req,
    })
    const isTaken = (slug: string) => others.has(slug) || !isFree(slug, document)
    if (typed === undefined) return { ...data, slug: uniqueSlug(titleOf(document, from), isTaken) }
    if (isTaken(typed)) throw refuse({ collection: collection.slug, req, path: 'slug', message: taken(typed) })
    return { ...data, slug: typed }
  }

/** The slug that stays as it is, or `undefined` when it is to be made from the title. */
const typedSlug = ({ data, originalDoc, from }: { data: Document; originalDoc: Document; from: Options['from'] }) => {
  const given = typeof data.slug === 'string' ? slugify(data.slug) : ''
  const stored = typeof originalDoc.slug === 'string' ? originalDoc.slug : ''
  if (given && given !== stored) return given
  const followsTitle =
    !originalDoc.publishedAt && originalDoc._status === 'draft' && isMadeFrom(stored, titleOf(originalDoc, from))
  return stored && !followsTitle ? stored : undefined
}

const isMadeFrom = (slug: string, title: string): boolean =>
  slug.replace(/-\d+$/, '') === uniqueSlug(title, () => false).replace(/-\d+$/, '')

const titleOf = (document: Document, from: Options['from']): string =>
  [from]
    .flat()
    .map((field) => wordsOf(document[field]))
    .join(' ')
    .trim()

const wordsOf = (value: unknown): string => {
  if (typeof value === 'string') return value
  return typeof value === 'object' && value !== null && 'vi' in value ? String(value.vi ?? '') : ''
}

type Question = { collection: CollectionSlug; document: Document; scope: string[]; near: string; req: PayloadRequest }

const slugsOfOthers = async ({ collection, document, scope, near, req }: Question): Promise<Set<string>> => {
  const where: Where[] = [{ slug: { contains: uniqueSlug(near, () => false).slice(0, 60) } }]
  const agency = readReference(document.agency)
  if (agency) where.push({ agency: { equals: agency } })
  if (document.id) where.push({ id: { not_equals: document.id } })
  for (const field of scope) where.push({ [field]: { equals: document[field] } })
  const { docs } = await req.payload.db.find<{ slug: string }>({
    collection,
    where: { and: where },
    pagination: false,
    limit: 0,
    req,
  })
  return new Set(docs.map(({ slug }) => slug))
}

const taken = (slug: string) => ({
  vi: `Đường dẫn “${slug}” đã được dùng trên cổng này. Hãy chọn đường dẫn khác.`,
  en: `The slug “${slug}” is already used on this portal. Choose another one.`,
})
