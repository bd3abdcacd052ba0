import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { readReference } from '../../access/readReference.ts'
import { refuse } from '../../access/refuse.ts'

/** A unit cannot stand below itself, not even by way of others. */
export const keepTree: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const id = readReference(originalDoc?.id)
  if (id && (await isBelow({ id, parent: readReference(data.parent), req })))
    throw refuse({ collection: collection.slug, req, path: 'parent', message: refusal })
  return data
}

type Question = { id: string; parent: string | undefined; req: PayloadRequest }

/** Climbs the tree; what has been seen ends the climb, should the database hold a circle. */
const isBelow = async ({ id, parent, req }: Question): Promise<boolean> => {
  const seen = new Set<string>()
  for (let above = parent; above && !seen.has(above); ) {
    if (above === id) return true
    seen.add(above)
    const where = { id: { equals: above } }
    const found = await req.payload.db.findOne<{ id: string; parent?: unknown }>({ collection: 'units', where, req })
    above = readReference(found?.parent)
  }
  return false
}

const refusal = {
  vi: 'Đơn vị không thể trực thuộc chính nó hoặc một đơn vị cấp dưới của nó.',
  en: 'A unit cannot stand below itself or below one of its own units.',
}
