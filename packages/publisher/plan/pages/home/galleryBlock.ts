import type { HomeBlockModelOf } from '@trangan/contract/pages'
import { galleriesPath, galleryPath } from '@trangan/contract/paths'
import type { PlanContext } from '../../context.ts'
import { documentsOf } from '../../lists/sectionLists.ts'
import { pictureOf } from '../../pictures.ts'
import { newest } from '../../portal/sortedList.ts'

const galleries = 4
const pictures = 8

/** Pictures of the newest galleries: the first ones of each in turn, so that each has its share. */
export const galleryBlock = (context: PlanContext): Pick<HomeBlockModelOf<'gallery'>, 'type' | 'pictures'> => {
  const shown = newest(documentsOf(context.portal, 'galleries', galleriesPath), galleries)
  const perGallery = Math.ceil(pictures / Math.max(1, shown.length))
  const found = shown.flatMap((gallery) =>
    gallery.pictures
      .flatMap((id) => pictureOf(context, id) ?? [])
      .slice(0, perGallery)
      .map((picture) => ({
        picture,
        href: context.href(galleryPath(gallery)),
        title: context.text(gallery.title),
      })),
  )
  return { type: 'gallery', pictures: found.slice(0, pictures) }
}
