import type { HomeBlockModel } from '@trangan/contract/pages'
import Announcements from './home-blocks/announcements/Announcements.astro'
import Calendar from './home-blocks/calendar/Calendar.astro'
import CategoryNews from './home-blocks/category-news/CategoryNews.astro'
import Consultations from './home-blocks/consultations/Consultations.astro'
import Events from './home-blocks/events/Events.astro'
import Gallery from './home-blocks/gallery/Gallery.astro'
import Latest from './home-blocks/latest/Latest.astro'
import LeadNews from './home-blocks/lead-news/LeadNews.astro'
import LegalDocuments from './home-blocks/legal-documents/LegalDocuments.astro'
import LifeEvents from './home-blocks/life-events/LifeEvents.astro'
import Procedures from './home-blocks/procedures/Procedures.astro'
import RichText from './home-blocks/rich-text/RichText.astro'
import Statistics from './home-blocks/statistics/Statistics.astro'
import Videos from './home-blocks/videos/Videos.astro'
import WebsiteLinks from './home-blocks/website-links/WebsiteLinks.astro'

/** The blocks of the home page by their type; a family of themes may draw each in its own way. Props: `HomeBlockProps`. */
export const homeBlocks = {
  'lead-news': LeadNews,
  latest: Latest,
  'category-news': CategoryNews,
  announcements: Announcements,
  'legal-documents': LegalDocuments,
  procedures: Procedures,
  'life-events': LifeEvents,
  calendar: Calendar,
  events: Events,
  gallery: Gallery,
  videos: Videos,
  statistics: Statistics,
  consultations: Consultations,
  'website-links': WebsiteLinks,
  'rich-text': RichText,
} satisfies Record<HomeBlockModel['type'], unknown>

export type HomeBlocks = typeof homeBlocks
