import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { slugify } from '@trangan/vietnamese'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { readReference } from '../access/readReference.ts'

/**
 * Gives an uploaded file the name `<agency>-<its own name>-<random>.<ext>`. File names are one space for all agencies:
 * without the random part a name that is taken would tell that another agency has such a file.
 */
export const nameUpload: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return args
  const { name, ext } = path.parse(req.file.name)
  const prefix = await agencyLabel(agencyIn(args), req)
  const parts = [prefix, slugify(name, 60), randomBytes(4).toString('hex')]
  req.file = { ...req.file, name: parts.filter(Boolean).join('-') + ext.toLowerCase() }
  return args
}

const agencyIn = (args: object): string | undefined =>
  'data' in args && typeof args.data === 'object' && args.data !== null && 'agency' in args.data
    ? readReference(args.data.agency)
    : undefined

/** The first label of the agency's host. */
const agencyLabel = async (agency: string | undefined, req: PayloadRequest): Promise<string> => {
  if (!agency) return ''
  const found = await req.payload.find({
    collection: 'agencies',
    where: { id: { equals: agency } },
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  })
  return found.docs[0]?.hosts[0]?.host.split('.')[0] ?? ''
}
