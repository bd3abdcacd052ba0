import type { FileDocument } from '@trangan/contract'
import type { Download } from '@trangan/contract/pages'
import { formatNumber } from '@trangan/vietnamese'
import type { PlanContext } from './context.ts'
import { fileBlobPath } from './portal/blobPaths.ts'

/** A file to download, with what it is and how big, for people. */
export const downloadOf = (context: PlanContext, file: FileDocument): Download => ({
  href: fileBlobPath(file),
  label: context.text(file.title),
  type: /\.([a-z0-9]{1,5})$/i.exec(file.filename)?.[1]?.toUpperCase() ?? context.word('file'),
  size: sizeOf(file.blob.size),
})

/** The files of a document; those that are not there (any more) are left out. */
export const downloadsOf = (context: PlanContext, ids: readonly string[]): Download[] =>
  ids.flatMap((id) => {
    const file = context.portal.files.get(id)
    return file ? [downloadOf(context, file)] : []
  })

const sizeOf = (bytes: number): string => {
  const kilobytes = bytes / 1024
  if (kilobytes < 1000) return `${formatNumber(Math.ceil(kilobytes))} KB`
  return `${formatNumber(Math.round(kilobytes / 102.4) / 10)} MB`
}
