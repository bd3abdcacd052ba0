import type { AgencyKind, HomeBlock } from '@trangan/contract'
import type { HomeBlockModel } from '@trangan/contract/pages'
import type { PlanContext } from '../../context.ts'
import { aboutBlock } from './aboutBlock.ts'
import { blockMakers } from './blockMakers.ts'
import { isEmptyBlock } from './isEmptyBlock.ts'

/** Blocks on a home page at most. */
const most = 20

/** The blocks of a home page: those that the agency chose, in its order, or those of its kind that have something to show. */
export const homeBlocks = (context: PlanContext): HomeBlockModel[] => {
  const { home, agency, locale } = context.portal
  if (home.blocks.length > 0) return home.blocks.flatMap((block) => makeBlocks(context, block)).slice(0, most)
  const isShown = (block: HomeBlockModel) => !isEmptyBlock(block) || (locale === 'vi' && alwaysThere.has(block.type))
  const blocks = defaults[agency.kind].flatMap((type) => makeBlocks(context, { type })).filter(isShown)
  return [...(locale === 'en' ? [aboutBlock(context)] : []), ...blocks].slice(0, most)
}

type SimpleBlock = Exclude<HomeBlock['type'], 'rich-text'>

/** What the law asks every portal to have stands there even while it is empty. */
const alwaysThere: ReadonlySet<string> = new Set<SimpleBlock>(['lead-news', 'announcements', 'procedures'])

/** What visitors of each kind of agency come for, the most wanted first: things to do at a department, news and people at a district. */
const defaults: Record<AgencyKind, SimpleBlock[]> = {
  department: [
    'procedures',
    'announcements',
    'lead-news',
    'legal-documents',
    'consultations',
    'category-news',
    'calendar',
    'events',
    'statistics',
    'gallery',
    'videos',
    'website-links',
  ],
  district: [
    'lead-news',
    'announcements',
    'calendar',
    'life-events',
    'category-news',
    'gallery',
    'procedures',
    'legal-documents',
    'events',
    'consultations',
    'statistics',
    'videos',
    'website-links',
  ],
  office: [
    'lead-news',
    'calendar',
    'legal-documents',
    'announcements',
    'consultations',
    'procedures',
    'category-news',
    'statistics',
    'events',
    'gallery',
    'website-links',
  ],
}

const makeBlocks = (context: PlanContext, block: HomeBlock): HomeBlockModel[] => {
  if (block.type === 'rich-text') return blockMakers['rich-text'](context, block)
  if (block.type === 'category-news') return blockMakers['category-news'](context, block)
  return blockMakers[block.type](context, block)
}
