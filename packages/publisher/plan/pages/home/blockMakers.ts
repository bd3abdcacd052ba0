import type { HomeBlock, Section } from '@trangan/contract'
import type { HomeBlockModel, Link } from '@trangan/contract/pages'
import { announcementsPath, categoryPath, legalDocumentsPath, newsPath } from '@trangan/contract/paths'
import { htmlOf } from '../../bodies.ts'
import { articleCard, categoriesInOrder, procedureCard } from '../../cards.ts'
import type { PlanContext } from '../../context.ts'
import { sectionLink, sectionPath } from '../../links.ts'
import { documentsOf, type ListedCollection } from '../../lists/sectionLists.ts'
import { procedureCatalogue } from '../../portal/procedureCatalogue.ts'
import { newest } from '../../portal/sortedList.ts'
import { weekLists } from '../../portal/weeks.ts'
import { weekDays, weekTitle } from '../calendar.ts'
import { entries, legalDocumentCard } from '../entries.ts'
import { websiteGroups } from '../websiteLinks.ts'
import { galleryBlock } from './galleryBlock.ts'
import { lifeEventsBlock } from './lifeEventsBlock.ts'
import { statisticsBlock } from './statisticsBlock.ts'

/** How many of each a block shows. */
const counts = { next: 5, latest: 8, category: 4, announcements: 6, procedures: 6, documents: 6, entries: 4 }

type BlockOf<T extends HomeBlock['type']> = Extract<HomeBlock, { type: T }>
type Heading = { heading?: HomeBlock['heading'] }
type SimpleType = Exclude<HomeBlock['type'], 'category-news' | 'rich-text'>

/** How each block is made; one of news by category can become several. */
export const blockMakers: Record<SimpleType, (context: PlanContext, block: Heading) => HomeBlockModel[]> & {
  'category-news': (context: PlanContext, block: BlockOf<'category-news'>) => HomeBlockModel[]
  'rich-text': (context: PlanContext, block: BlockOf<'rich-text'>) => HomeBlockModel[]
} = {
  'lead-news': (context, block) => {
    const [lead, ...next] = newestArticles(context, newsPath, counts.next + 1)
    return [{ type: 'lead-news', ...titled(context, block, 'news'), lead, next }]
  },
  latest: (context, block) => {
    const articles = newestArticles(context, newsPath, counts.latest)
    return [{ type: 'latest', articles, ...titled(context, block, 'news'), ...ownHeading(context, block, 'newest') }]
  },
  announcements: (context, block) => {
    const articles = newestArticles(context, announcementsPath, counts.announcements)
    return [{ type: 'announcements', ...titled(context, block, 'announcements'), articles }]
  },
  'category-news': (context, block) =>
    categoriesInOrder(context)
      .filter(({ id }) => block.category === undefined || block.category === id)
      .map((category) => ({
        type: 'category-news' as const,
        heading: block.category && block.heading ? context.text(block.heading) : context.text(category.name),
        articles: newestArticles(context, `categories:${category.id}`, counts.category),
        more: seeAll(context, categoryPath(category)),
      }))
      .filter(({ articles }) => block.category !== undefined || articles.length > 0),
  'legal-documents': (context, block) => {
    const documents = newest(documentsOf(context.portal, 'legalDocuments', legalDocumentsPath), counts.documents)
    return [
      {
        type: 'legal-documents',
        ...titled(context, block, 'legal-documents'),
        documents: documents.map((one) => legalDocumentCard(context, one)),
      },
    ]
  },
  procedures: (context, block) => {
    const { procedures } = procedureCatalogue(context.portal)
    const shown = procedures.slice(0, counts.procedures).map((one) => procedureCard(context, one))
    const count = procedures.length
    return [{ type: 'procedures', ...titled(context, block, 'procedures'), procedures: shown, count }]
  },
  'life-events': (context, block) => [
    {
      ...lifeEventsBlock(context),
      ...titled(context, block, 'procedures'),
      ...ownHeading(context, block, 'lifeEvents'),
    },
  ],
  calendar: (context, block) => {
    const week = weekLists(context.portal.lists.appointments).at(-1)
    const days = week === undefined ? [] : weekDays(context, week)
    return [
      {
        type: 'calendar',
        ...titled(context, block, 'calendar'),
        week: week === undefined ? undefined : weekTitle(context, week),
        days: days.map(({ day, name, appointments }) => ({ name, iso: day.iso, appointments })),
      },
    ]
  },
  events: (context, block) => [
    { type: 'events', ...titled(context, block, 'events'), entries: newestEntries(context, 'events') },
  ],
  gallery: (context, block) => [{ ...galleryBlock(context), ...titled(context, block, 'galleries') }],
  videos: (context, block) => [
    { type: 'videos', ...titled(context, block, 'videos'), entries: newestEntries(context, 'videos') },
  ],
  statistics: (context, block) => [{ ...statisticsBlock(context), ...titled(context, block, 'reports') }],
  consultations: (context, block) => [
    {
      type: 'consultations',
      ...titled(context, block, 'consultations'),
      entries: newestEntries(context, 'consultations'),
    },
  ],
  'website-links': (context, block) => [
    { type: 'website-links', ...titled(context, block, 'website-links'), groups: websiteGroups(context) },
  ],
  'rich-text': (context, { heading, body }) => [
    { type: 'rich-text', heading: heading && context.text(heading), bodyHtml: htmlOf(context, body) },
  ],
}

const titled = (context: PlanContext, { heading }: Heading, section: Section): { heading: string; more: Link } => ({
  heading: heading ? context.text(heading) : sectionLink(context.portal, section).label,
  more: seeAll(context, sectionPath(section)),
})

/** A heading that is not that of the section behind the block. */
const ownHeading = (context: PlanContext, { heading }: Heading, word: 'newest' | 'lifeEvents') =>
  heading ? {} : { heading: context.word(word) }

const seeAll = (context: PlanContext, path: string): Link => ({
  label: context.word('seeAll'),
  href: context.href(path),
})

const newestArticles = (context: PlanContext, key: string, count: number) =>
  newest(documentsOf(context.portal, 'articles', key), count).map((one) => articleCard(context, one))

const newestEntries = <C extends Exclude<ListedCollection, 'articles' | 'legalDocuments' | 'publications'>>(
  context: PlanContext,
  collection: C,
) =>
  newest(documentsOf(context.portal, collection, sectionPath(collection)), counts.entries).map((document) =>
    entries[collection](context, document),
  )
