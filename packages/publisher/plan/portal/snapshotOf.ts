import type { Snapshot } from '@trangan/contract'
import type { Portal } from './createPortal.ts'

/** The snapshot that a portal as it is now would be made from: how it travels to another thread. */
export const snapshotOf = (portal: Portal): Snapshot => ({
  ...notShown,
  agency: portal.agency,
  menus: portal.menus,
  categories: [...portal.categories.values()],
  articles: [...portal.articles.values()],
  pages: [...portal.pages.values()],
  procedures: [...portal.procedures.values()],
  media: [...portal.media.values()],
  files: [...portal.files.values()],
})

/** What no portal shows yet. Whatever a portal comes to hold leaves this list and joins the one above. */
const notShown: Omit<Snapshot, keyof Portal> = {
  legalDocuments: [],
  publications: [],
  consultations: [],
  questions: [],
  units: [],
  people: [],
  appointments: [],
  events: [],
  galleries: [],
  videos: [],
  websiteGroups: [],
  home: { blocks: [] },
}
