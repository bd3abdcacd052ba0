import type { FileDocument, Media } from '@trangan/contract'
import { toFile } from '../documents/toFile.ts'
import { toMedia } from '../documents/toMedia.ts'
import { readByIds } from './readByIds.ts'
import type { Reading } from './readContent.ts'
import type { References } from './references.ts'

/** The pictures and files of an agency that its content refers to. */
export const readBlobs = async (
  { payload, agency, transaction }: Reading,
  referenced: References,
): Promise<{ media: Media[]; files: FileDocument[] }> => {
  const media = await readByIds(payload, { collection: 'media', agency, ids: referenced.media }, transaction)
  const files = await readByIds(payload, { collection: 'files', agency, ids: referenced.files }, transaction)
  return { media: media.map(toMedia), files: files.map(toFile) }
}
