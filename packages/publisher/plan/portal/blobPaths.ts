import type { FileDocument, Media } from '@trangan/contract'
import { blobPath } from '@trangan/contract/paths'
import { once } from './once.ts'

/** Paths of all renditions of a picture, in their order. */
export const mediaBlobPaths = once((media: Media): readonly string[] =>
  media.renditions.map(({ blob }) => blobPath(blob, renditionName(blob.key))),
)

/** Path of a file's bytes. */
export const fileBlobPath = once((file: FileDocument): string => blobPath(file.blob, safeName(file.filename)))

/** File name of a rendition at the portal: the last part of its key. */
const renditionName = (key: string): string => safeName(key.split('/').at(-1) ?? key)

/** A file name that is safe in an address without escapes; marks stay, since citizens see it in their downloads. */
const safeName = (name: string): string => {
  if (/^\w[\w.-]*$/.test(name)) return name
  const written = name.normalize('NFC').replace(/[^\p{L}\p{N}._-]+/gu, '-')
  return written.replace(/^[.-]+/, '') || 'tep'
}
