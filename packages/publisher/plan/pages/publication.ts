import { inLocale, type Publication } from '@trangan/contract'
import type { FiguresModel, PageOf } from '@trangan/contract/pages'
import { publicationPath } from '@trangan/contract/paths'
import { excerptOf, htmlOf } from '../bodies.ts'
import type { PlanContext } from '../context.ts'
import { downloadsOf } from '../downloads.ts'
import { sectionLink } from '../links.ts'
import { dublinCoreOf } from '../machines/dublinCore.ts'
import { othersOf } from './entries.ts'
import { headOf } from './head.ts'
import { updatedOf } from './updatedOf.ts'

/** The page of a plan, a project, a report or any other publication. */
export const publication = (context: PlanContext, document: Publication): PageOf<'publication'> => {
  const { text } = context
  const [title, summary] = [text(document.title), text(document.summary)]
  const description = excerptOf(summary)
  return {
    template: 'publication',
    head: headOf(context, {
      path: publicationPath(document),
      title,
      description,
      parents: [sectionLink(context.portal, document.section)],
      dublinCore: dublinCoreOf(context, { ...document, title, description }),
    }),
    model: {
      section: document.section,
      title,
      summary,
      bodyHtml: document.body && htmlOf(context, document.body),
      facts: document.facts.map(({ label, value }) => ({ label: text(label), value: text(value) })),
      tables: document.tables.map((table) => figuresOf(context, table)),
      files: downloadsOf(context, document.files),
      published: context.moment(document.publishedAt),
      updated: updatedOf(context, document),
      others: othersOf(context, 'publications', document),
    },
  }
}

/** A table of figures in the language of the page. */
export const figuresOf = (context: PlanContext, table: Publication['tables'][number]): FiguresModel => ({
  ...table,
  caption: inLocale(table.caption, context.portal.locale),
})
