import { join } from 'node:path'
import type { Blob } from '@trangan/contract'
import type { ContentSource } from '@trangan/publisher/ports'
import { keepTexts } from '@trangan/search/attachments'
import type { Payload } from 'payload'
import { dayOf } from '../documents/values.ts'
import { listPortals } from './listPortals.ts'
import { readBlob } from './readBlob.ts'
import { readPatch } from './readPatch.ts'
import { readSnapshot } from './readSnapshot.ts'
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
  return {
    listPortals: () => listPortals(payload, dayOf(now()) ?? ''),
    readSnapshot: async (agency) => {
      const snapshot = await readSnapshot({ payload, agency })
      return { ...snapshot, files: await withFileTexts(snapshot.files, reading) }
    },
    readBlob: reading.readBlob,
    readPatch: async (agency, documents) => {
      const patch = await readPatch({ payload, agency }, documents)
      return patch && { ...patch, put: { ...patch.put, files: await withFileTexts(patch.put.files, reading) } }
    },
  }
}
