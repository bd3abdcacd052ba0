import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { type AgencyCollection, agencyCollections } from '../matrix.ts'
import { readReference } from '../readReference.ts'
import { refuse } from '../refuse.ts'
import { type Reference, referencesIn } from './referencesIn.ts'

/**
 * A document points only at documents of its own agency. A reference to another agency's picture would publish it
 * here, and a query through such a reference would read foreign texts bit by bit.
 */
export const keepReferences: CollectionBeforeChangeHook = async ({ collection, data, req }) => {
  const agency = readReference(data.agency)
  const references = referencesIn({ fields: collection.flattenedFields, data })
  for (const own of agencyCollections) {
    const here = references.filter((reference) => reference.collection === own)
    const foreign = agency && (await findForeign({ collection: own, references: here, agency, req }))
    if (foreign) throw refuse({ collection: collection.slug, req, path: foreign.path, message: refusal })
  }
  return data
}

type Question = { collection: AgencyCollection; references: Reference[]; agency: string; req: PayloadRequest }

const findForeign = async ({ collection, references, agency, req }: Question): Promise<Reference | undefined> => {
  if (references.length === 0) return undefined
  const ids = [...new Set(references.map(({ id }) => id))]
  const { docs } = await req.payload.db.find<{ id: string | number }>({
    collection,
    where: { and: [{ id: { in: ids } }, { agency: { not_equals: agency } }] },
    limit: 1,
    pagination: false,
    req,
  })
  const [found] = docs
  return found && references.find(({ id }) => id === String(found.id))
}

const refusal = {
  vi: 'Chỉ được dùng hình ảnh, tệp và nội dung của chính cơ quan mình.',
  en: "Only pictures, files and documents of the document's own agency can be used.",
}
