import path from 'node:path'
import { slugify } from '@trangan/vietnamese'
import type { CollectionBeforeChangeHook } from 'payload'
import { sha256 } from '../../../uploads/sha256.ts'

/** Writes down the digest of an uploaded file, and the name under which citizens will get it. */
export const recordFile: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => ({
  ...data,
  sha256: req.file ? sha256(req.file.data) : originalDoc?.sha256,
  downloadName: cleanName(
    data.downloadName || originalDoc?.downloadName || data.title,
    data.filename ?? originalDoc?.filename,
  ),
})

const cleanName = (wanted: unknown, filename: string): string => {
  const extension = path.extname(filename)
  const name = typeof wanted === 'string' ? wanted : ''
  return `${slugify(name.replace(/\.[a-z0-9]{2,4}$/i, '')) || 'tep'}${extension}`
}
