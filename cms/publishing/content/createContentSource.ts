import { join } from 'node:path'
import type { Blob } from '@trangan/contract'
import { again, gather, type SnapshotParts } from '@trangan/publisher/parts'
import type { ContentSource } from '@trangan/publisher/ports'
import { keepTexts } from '@trangan/search/attachments'
import type { Payload } from 'payload'
import { dayOf } from '../documents/values.ts'
import { listPortals } from './listPortals.ts'
import { readBlob } from './readBlob.ts'
import { readParts } from './readParts.ts'
import { readPatch } from './readPatch.ts'
import { withFileTexts } from './withFileTexts.ts'

export type ContentSourceOptions = {
  /** Folder with `media/` and `files/`; texts of files are kept in `texts/`. */
  dataFolder: string
  now?: () => Date
}

/** Published content read straight from the CMS's database. */
export const createContentSource = (payload: Payload, options: ContentSourceOptions): Required<ContentSource> => {
  const { dataFolder, now = () => new Date() } = options
  const reading = {
    textOf: keepTexts(join(dataFolder, 'texts')),
    readBlob: (blob: Blob) => readBlob(dataFolder, blob),
  }
  const partsOf = async function* (agency: string): SnapshotParts {
    for await (const part of readParts({ payload, agency }))
      if (part === again || !part.files) yield part
      else yield { ...part, files: await withFileTexts(part.files, reading) }
  }
  return {
    listPortals: () => listPortals(payload, dayOf(now()) ?? ''),
    readSnapshot: (agency) => gather(partsOf(agency)),
    readParts: partsOf,
    readBlob: reading.readBlob,
    readPatch: async (agency, documents) => {
      const patch = await readPatch({ payload, agency }, documents)
      return patch && { ...patch, put: { ...patch.put, files: await withFileTexts(patch.put.files, reading) } }
    },
  }
}
