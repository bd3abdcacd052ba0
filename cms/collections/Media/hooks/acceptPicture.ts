import type { CollectionBeforeOperationHook } from 'payload'
import sharp from 'sharp'
import { refuse } from '../../../access/refuse.ts'

const maxBytes = 25_000_000
const maxPixels = 80_000_000
const formats = new Set(['jpeg', 'png', 'webp', 'avif', 'heif', 'gif'])

/** Takes a file only if sharp can read it as one of our picture formats, whatever its name says. */
export const acceptPicture: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return args
  if (req.file.size > maxBytes) throw refuse({ collection: 'media', req, path: 'file', message: tooBig })
  const picture = await readHeader(req.file.data)
  if (!picture || !formats.has(picture.format))
    throw refuse({ collection: 'media', req, path: 'file', message: notAPicture })
  if (picture.width * picture.height > maxPixels)
    throw refuse({ collection: 'media', req, path: 'file', message: tooManyPixels })
  return args
}

const readHeader = async (bytes: Buffer) => {
  try {
    const { format, width, height } = await sharp(bytes, { limitInputPixels: false }).metadata()
    return { format, width, height }
  } catch {
    return undefined
  }
}

const notAPicture = {
  vi: 'Tệp này không phải ảnh JPEG, PNG, WebP, AVIF hoặc GIF, hoặc đã bị hỏng.',
  en: 'This is no JPEG, PNG, WebP, AVIF or GIF picture, or it is damaged.',
}
const tooBig = { vi: 'Ảnh lớn hơn 25 MB. Hãy thu nhỏ rồi tải lên lại.', en: 'The picture is larger than 25 MB.' }
const tooManyPixels = {
  vi: 'Ảnh có hơn 80 triệu điểm ảnh. Hãy thu nhỏ rồi tải lên lại.',
  en: 'The picture has more than 80 million pixels.',
}
