import type { FileDocument, Media } from '@trangan/contract'
import { blobPath } from '@trangan/contract/paths'

/** Paths of all renditions of a picture. */
export const mediaBlobPaths = (media: Media): string[] =>
  media.renditions.map(({ blob }) => blobPath(blob, renditionName(blob.key)))

/** Path of a file's bytes. */
export const fileBlobPath = (file: FileDocument): string => blobPath(file.blob, safeName(file.filename))

/** File name of a rendition at the portal: the last part of its key. */
export const renditionName = (key: string): string => safeName(key.split('/').at(-1) ?? key)

/** A file name that is safe in an address without escapes; marks stay, since citizens see it in their downloads. */
const safeName = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[.-]+/, '') || 'tep'
