import { Media } from '@trangan/contract'
import { toContract } from './toContract.ts'
import { localizedTextOf, objectsOf, type Source } from './values.ts'

/** A document of the collection `media` as the contract's Media; keys of blobs begin with `media/`. */
export const toMedia = (source: Source): Media =>
  toContract({
    collection: 'media',
    schema: Media,
    source,
    document: {
      id: source.id,
      alt: source.isDecorative === true ? undefined : localizedTextOf(source.alt),
      caption: localizedTextOf(source.caption),
      renditions: objectsOf(source.renditions)
        .map(toRendition)
        .sort((a, b) => Number(a.width) - Number(b.width)),
    },
  })

const toRendition = ({ key, sha256, size, mimeType, width, height }: Source) => ({
  blob: { key: `media/${key}`, sha256, size, type: mimeType },
  width,
  height,
})
