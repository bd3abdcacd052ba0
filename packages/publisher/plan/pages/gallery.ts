import type { Gallery } from '@trangan/contract'
import type { GalleryModel, PageOf } from '@trangan/contract/pages'
import { galleryPath } from '@trangan/contract/paths'
import { excerptOf } from '../bodies.ts'
import type { PlanContext } from '../context.ts'
import { sectionLink } from '../links.ts'
import { dublinCoreOf } from '../machines/dublinCore.ts'
import { pictureOf } from '../pictures.ts'
import { othersOf } from './entries.ts'
import { headOf } from './head.ts'

/** The page of a gallery. */
export const gallery = (context: PlanContext, document: Gallery): PageOf<'gallery'> => {
  const pictures = picturesOf(context, document)
  const [title, summary] = [context.text(document.title), context.text(document.summary)]
  const description = excerptOf(summary)
  return {
    template: 'gallery',
    head: headOf(context, {
      path: galleryPath(document),
      title,
      description,
      parents: [sectionLink(context.portal, 'galleries')],
      dublinCore: dublinCoreOf(context, { ...document, title, description, type: 'Image' }),
    }),
    model: {
      title,
      summary,
      pictures,
      published: context.moment(document.publishedAt),
      others: othersOf(context, 'galleries', document),
    },
  }
}

/** Pictures that are not there (any more) leave no hole. */
const picturesOf = (context: PlanContext, document: Gallery): GalleryModel['pictures'] =>
  document.pictures.flatMap((id) => {
    const picture = pictureOf(context, id)
    const caption = context.portal.media.get(id)?.caption
    return picture ? [{ picture, caption: caption && context.text(caption) }] : []
  })
