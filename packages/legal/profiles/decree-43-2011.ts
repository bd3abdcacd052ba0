import type { Profile } from '../requirement.ts'
import { inArticle, shared } from './shared.ts'

/** What Decree 43/2011/NĐ-CP asked of portals until Decree 42/2022/NĐ-CP took its place. */
export const decree43 = {
  id: '43/2011',
  decree: 'Nghị định 43/2011/NĐ-CP',
  validFrom: '2011-08-01',
  validTo: '2022-08-14',
  requirements: [
    ...inArticle(
      'Điều 10',
      shared.functions,
      shared.history,
      shared.units,
      shared.leaders,
      shared.contactOfficers,
      shared.contact,
      shared.map,
      shared.naturalConditions,
      shared.heritage,
      shared.news,
      shared.directives,
      shared.calendar,
      shared.policies,
      shared.plans,
      shared.legislation,
      shared.projects,
      shared.procurement,
      shared.consultations,
    ),
    ...inArticle('Điều 11', shared.research),
    ...inArticle('Điều 12', shared.reports),
    ...inArticle('Điều 13', shared.englishFunctions, shared.englishContact),
    ...inArticle('Điều 15', shared.siteMap, shared.search),
    ...inArticle('Chương III', shared.procedures),
  ],
} satisfies Profile
