import { FileDocument } from '@trangan/contract'
import { toContract } from './toContract.ts'
import { localizedTextOf, type Source, textOf } from './values.ts'

/** A document of the collection `files` as the contract's FileDocument; the key of its blob begins with `files/`. */
export const toFile = (source: Source): FileDocument =>
  toContract({
    collection: 'files',
    schema: FileDocument,
    source,
    document: {
      id: source.id,
      title: localizedTextOf(source.title),
      filename: textOf(source.downloadName) ?? textOf(source.filename),
      blob: { key: `files/${source.filename}`, sha256: source.sha256, size: source.filesize, type: source.mimeType },
    },
  })
