import { z } from 'zod'
import { Agency } from './agency.ts'
import { Article, Category, Menus, Page } from './content.ts'
import { FileDocument, Media } from './media.ts'
import { Procedure } from './procedure.ts'

/** Everything one agency has published, read at one moment: all a portal is made of. */
export const Snapshot = z.object({
  agency: Agency,
  categories: z.array(Category),
  articles: z.array(Article),
  pages: z.array(Page),
  procedures: z.array(Procedure),
  media: z.array(Media),
  files: z.array(FileDocument),
  menus: Menus,
})
export type Snapshot = z.infer<typeof Snapshot>

/** One line of the province's index of portals. */
export const PortalListing = Agency.pick({
  id: true,
  kind: true,
  name: true,
  abbreviation: true,
  hosts: true,
  theme: true,
  isSample: true,
})
export type PortalListing = z.infer<typeof PortalListing>
