import type { ContentSource } from '@trangan/publisher/ports'
import type { Payload } from 'payload'
import { dayOf } from '../documents/values.ts'
import { listPortals } from './listPortals.ts'
import { readBlob } from './readBlob.ts'
import { type DocumentReference, type PublishedDocument, readDocument } from './readDocument.ts'
import { readSnapshot } from './readSnapshot.ts'

export type ContentSourceOptions = {
  /** Folder with `media/` and `files/`. */
  dataFolder: string
  now?: () => Date
}

/** A content source that can also read one document alone, so that one change costs the same on every portal. */
export type CmsContentSource = ContentSource & {
  readDocument(reference: DocumentReference): Promise<PublishedDocument | undefined>
}

/** Published content read straight from the CMS's database. */
export const createContentSource = (payload: Payload, options: ContentSourceOptions): CmsContentSource => {
  const { dataFolder, now = () => new Date() } = options
  return {
    listPortals: () => listPortals(payload, dayOf(now()) ?? ''),
    readSnapshot: (agency) => readSnapshot({ payload, agency }),
    readBlob: (blob) => readBlob(dataFolder, blob),
    readDocument: (reference) => readDocument(payload, reference),
  }
}
