import type { HomeLayout } from '../home/arrangeBlocks.ts'

/** The first page of a district: its people and places at full width, then what the administration does. */
export const districtHome: HomeLayout = {
  perRow: {
    'lead-news': 1,
    latest: 2,
    'category-news': 3,
    announcements: 2,
    'legal-documents': 2,
    procedures: 2,
    'life-events': 1,
    calendar: 2,
    events: 2,
    gallery: 1,
    videos: 2,
    statistics: 1,
    consultations: 2,
    'website-links': 1,
    'rich-text': 3,
  },
  band: new Set(['life-events', 'gallery']),
}
