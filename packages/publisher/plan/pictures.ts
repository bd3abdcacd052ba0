import type { Media } from '@trangan/contract'
import type { Picture } from '@trangan/contract/pages'
import { escapeHtml } from '@trangan/contract/rich-text'
import type { PlanContext } from './context.ts'
import { mediaBlobPaths } from './portal/blobPaths.ts'

/** Width in pixels that browsers without `srcset` are given. */
const plainWidth = 800

/** A published picture as pages show it. */
export const pictureOf = (context: PlanContext, id: string | undefined): Picture | undefined => {
  const media = id === undefined ? undefined : context.portal.media.get(id)
  return media && ofMedia(context, media)
}

/** A picture within a text, with its caption. */
export const figureHtml = (context: PlanContext, id: string, caption: string | undefined): string | undefined => {
  const media = context.portal.media.get(id)
  if (!media) return undefined
  const words = caption ?? (media.caption && context.text(media.caption))
  const figcaption = words ? `<figcaption>${escapeHtml(words)}</figcaption>` : ''
  return `<figure>${imageHtml(ofMedia(context, media))}${figcaption}</figure>`
}

const ofMedia = (context: PlanContext, media: Media): Picture => {
  const paths = mediaBlobPaths(media)
  const sources = media.renditions.map(({ blob, width }, index) => ({
    href: paths[index] ?? '',
    width,
    type: blob.type,
  }))
  // None that wide: -1 stands for the last.
  const found = media.renditions.findIndex(({ width }) => width >= plainWidth)
  const [plain, source] = [media.renditions.at(found), sources.at(found)]
  if (!plain || !source) throw new Error(`Picture ${media.id} has no rendition: upload it again.`)
  return {
    alt: media.alt ? context.text(media.alt) : '',
    src: source.href,
    width: plain.width,
    height: plain.height,
    sources,
  }
}

const imageHtml = ({ alt, src, width, height, sources }: Picture): string => {
  const srcset = sources.map((source) => `${escapeHtml(encodeURI(source.href))} ${source.width}w`).join(', ')
  const size = `width="${width}" height="${height}" sizes="(max-width: 48rem) 100vw, 46rem"`
  const address = `src="${escapeHtml(encodeURI(src))}" srcset="${srcset}"`
  return `<img ${address} ${size} alt="${escapeHtml(alt)}" loading="lazy" decoding="async">`
}
