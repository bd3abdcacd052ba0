import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { sha256 } from '../../../uploads/sha256.ts'
import { renditionWidths } from '../renditionWidths.ts'

type Size = { filename?: string | null; mimeType?: string | null; width?: number | null; height?: number | null }

/** Writes down name, digest and dimensions of every rendition that was made of an uploaded picture. */
export const recordRenditions: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (!req.file) return { ...data, renditions: originalDoc?.renditions ?? [] }
  const smaller = renditionWidths.flatMap((width) =>
    describe(data.sizes?.[`w${width}`], req.payloadUploadSizes?.[`w${width}`]),
  )
  const widest = renditionWidths.at(-1) ?? 0
  const isNeeded = smaller.length === 0 || (data.width < widest && data.width !== smaller.at(-1)?.width)
  return { ...data, renditions: isNeeded ? [...smaller, ...describeWhole(data, req)] : smaller }
}

// A picture narrower than the widest rendition is kept in its own width too.
const describeWhole = (data: Size, req: PayloadRequest) => describe(data, req.file?.data)

const describe = (size: Size | undefined, bytes: Uint8Array | undefined) =>
  size?.filename && bytes
    ? [
        {
          key: size.filename,
          sha256: sha256(bytes),
          size: bytes.byteLength,
          mimeType: size.mimeType ?? 'image/webp',
          width: size.width ?? 0,
          height: size.height ?? 0,
        },
      ]
    : []
