import type { HomeLayout } from '../home/arrangeBlocks.ts'

/** The first page of the family base: lists two by two, news by category in threes, what one can do here on a band. */
export const baseHome: HomeLayout = {
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
  band: new Set(['procedures', 'calendar', 'gallery']),
}
