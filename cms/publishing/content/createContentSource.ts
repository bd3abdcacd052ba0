import type { ContentSource } from '@trangan/publisher/ports'
import type { Payload } from 'payload'
import { dayOf } from '../documents/values.ts'
import { listPortals } from './listPortals.ts'
import { readBlob } from './readBlob.ts'
import { readPatch } from './readPatch.ts'
import { readSnapshot } from './readSnapshot.ts'

export type ContentSourceOptions = {
  /** Folder with `media/` and `files/`. */
  dataFolder: string
  now?: () => Date
}

/** Published content read straight from the CMS's database. */
export const createContentSource = (payload: Payload, options: ContentSourceOptions): Required<ContentSource> => {
  const { dataFolder, now = () => new Date() } = options
  return {
    listPortals: () => listPortals(payload, dayOf(now()) ?? ''),
    readSnapshot: (agency) => readSnapshot({ payload, agency }),
    readBlob: (blob) => readBlob(dataFolder, blob),
    readPatch: (agency, documents) => readPatch({ payload, agency }, documents),
  }
}
