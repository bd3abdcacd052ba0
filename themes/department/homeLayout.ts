import type { HomeLayout } from '../home/arrangeBlocks.ts'

/** The first page of a department: what can be done here and what has been issued, two by two; news by field in threes. */
export const departmentHome: HomeLayout = {
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
  band: new Set(['procedures', 'website-links']),
}
