import type { Video } from '@trangan/contract'
import type { PageOf, VideoModel } from '@trangan/contract/pages'
import { videoPath, videosPath } from '@trangan/contract/paths'
import { excerptOf } from '../bodies.ts'
import type { PlanContext } from '../context.ts'
import { sectionLink } from '../links.ts'
import { dublinCoreOf } from '../machines/dublinCore.ts'
import { pictureOf } from '../pictures.ts'
import { fileBlobPath } from '../portal/blobPaths.ts'
import { othersOf } from './entries.ts'
import { headOf } from './head.ts'

/** The page of a video. */
export const video = (context: PlanContext, document: Video): PageOf<'video'> => {
  const poster = pictureOf(context, document.poster)
  const [title, summary] = [context.text(document.title), context.text(document.summary)]
  const description = excerptOf(summary)
  return {
    template: 'video',
    head: headOf(context, {
      path: videoPath(document),
      title,
      description,
      parents: [sectionLink(context.portal, 'videos')],
      dublinCore: dublinCoreOf(context, { ...document, title, description, type: 'MovingImage' }),
    }),
    model: {
      title,
      summary,
      source: sourceOf(context, document),
      poster,
      transcript: document.transcript && context.text(document.transcript),
      published: context.moment(document.publishedAt),
      others: othersOf(context, 'videos', document),
    },
  }
}

/** A video whose file is not there (any more) leads to the others. */
const sourceOf = ({ portal, shell, href }: PlanContext, { source }: Video): VideoModel['source'] => {
  const file = source.kind === 'file' ? portal.files.get(source.file) : undefined
  if (file) return { kind: 'file', href: fileBlobPath(file), type: file.blob.type }
  const address = source.kind === 'link' ? source.href : shell.origin + href(videosPath)
  return { kind: 'link', href: address, host: new URL(address).host }
}
