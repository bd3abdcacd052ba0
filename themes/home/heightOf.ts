import type { HomeBlockModel } from '@trangan/contract/pages'

/** About how high a block is when it has half of the page, in rem: enough to put blocks of like height side by side. */
export const heightOf = (block: HomeBlockModel): number => {
  const { each, more } = sizes[block.type]
  return heading + more + itemsIn(block) * each
}

const heading = 4

/** By type: the height of one item, and of what stands there whatever the items. */
const sizes: Record<HomeBlockModel['type'], { each: number; more: number }> = {
  'lead-news': { each: 6, more: 24 },
  latest: { each: 5, more: 0 },
  'category-news': { each: 4.5, more: 10 },
  announcements: { each: 4, more: 0 },
  'legal-documents': { each: 6, more: 0 },
  procedures: { each: 4.5, more: 8 },
  'life-events': { each: 2.5, more: 0 },
  calendar: { each: 4.5, more: 3 },
  events: { each: 5, more: 0 },
  gallery: { each: 3, more: 12 },
  videos: { each: 6, more: 0 },
  statistics: { each: 2.5, more: 6 },
  consultations: { each: 5, more: 0 },
  'website-links': { each: 2.25, more: 0 },
  'rich-text': { each: 1.7, more: 0 },
}

const itemsIn = (block: HomeBlockModel): number => {
  switch (block.type) {
    case 'lead-news':
      return block.next.length
    case 'latest':
    case 'category-news':
    case 'announcements':
      return block.articles.length
    case 'legal-documents':
      return block.documents.length
    case 'procedures':
      return block.procedures.length
    case 'life-events':
      return block.events.length
    case 'calendar':
      return block.days.reduce((sum, { appointments }) => sum + appointments.length, 0)
    case 'events':
    case 'videos':
    case 'consultations':
      return block.entries.length
    case 'gallery':
      return block.pictures.length
    case 'statistics':
      return block.figures?.rows.length ?? 0
    case 'website-links':
      return block.groups.reduce((sum, { links }) => sum + links.length, 0)
    case 'rich-text':
      return block.bodyHtml.length / 90
  }
}
