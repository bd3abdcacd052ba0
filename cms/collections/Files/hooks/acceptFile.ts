import path from 'node:path'
import { fileTypeFromBuffer } from 'file-type'
import type { CollectionBeforeOperationHook } from 'payload'
import { refuse } from '../../../access/refuse.ts'
import { acceptedTypes } from '../acceptedTypes.ts'

const usualMaxBytes = 50_000_000

/** Takes a file by what is in it: its content decides about its type and its extension, not its name. */
export const acceptFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return args
  const { name, ext } = path.parse(req.file.name)
  const type = await recognise(req.file.data, ext.slice(1).toLowerCase())
  if (!type) throw refuse({ collection: 'files', req, path: 'file', message: notAccepted })
  const { maxBytes = usualMaxBytes } = type
  if (req.file.size > maxBytes) throw refuse({ collection: 'files', req, path: 'file', message: tooBig(maxBytes) })
  req.file = { ...req.file, name: `${name}.${type.extension}`, mimetype: type.mimeType }
  return args
}

/** Old Word and Excel files share one container (CFB), in which only the name tells them apart. */
const recognise = async (bytes: Buffer, extension: string) => {
  const found = await fileTypeFromBuffer(bytes)
  const wanted = found?.ext === 'cfb' ? oldOffice(extension) : found?.ext
  return acceptedTypes.find((type) => type.extension === wanted)
}

const oldOffice = (extension: string) => (['doc', 'xls'].includes(extension) ? extension : undefined)

const tooBig = (maxBytes: number) => ({
  vi: `Tệp lớn hơn ${maxBytes / 1e6} MB.`,
  en: `The file is larger than ${maxBytes / 1e6} MB.`,
})
const notAccepted = {
  vi: 'Loại tệp này không được nhận. Dùng PDF, Word, Excel, PowerPoint, OpenDocument, RTF, ZIP; phim dùng MP4 hoặc WebM.',
  en: 'This type is not accepted. Use PDF, Word, Excel, PowerPoint, OpenDocument, RTF, ZIP; MP4 or WebM for films.',
}
