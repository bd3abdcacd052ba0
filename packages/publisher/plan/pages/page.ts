import { inLocale, type Page } from '@trangan/contract'
import type { PageOf } from '@trangan/contract/pages'
import { pagePath } from '@trangan/contract/paths'
import { toText } from '@trangan/contract/rich-text'
import { bodyOf, excerptOf } from '../bodies.ts'
import type { PlanContext } from '../context.ts'
import { sectionLink } from '../links.ts'
import { dublinCoreOf } from '../machines/dublinCore.ts'
import { pictureOf } from '../pictures.ts'
import { headOf } from './head.ts'
import { introductionLinks } from './section.ts'

/** The page of a lasting text: introduction, organisation, contact. */
export const page = (context: PlanContext, document: Page): PageOf<'page'> => {
  const title = context.text(document.title)
  const summary = document.summary && context.text(document.summary)
  const richText = inLocale(document.body, context.portal.locale)
  const { html, contents } = bodyOf(context, richText)
  const description = excerptOf(summary ?? toText(richText)) || title
  const picture = pictureOf(context, document.cover)
  return {
    template: 'page',
    head: headOf(context, {
      path: pagePath(document),
      title,
      description,
      parents: document.section === 'introduction' ? [sectionLink(context.portal, 'introduction')] : [],
      dublinCore: dublinCoreOf(context, { title, description, updatedAt: document.updatedAt }),
    }),
    model: {
      title,
      summary,
      picture,
      bodyHtml: html,
      contents,
      siblings: siblingsOf(context, document),
      updated: context.moment(document.updatedAt),
    },
  }
}

/** Pages at the root of a portal have little to do with each other: only the introduction is a series. */
const siblingsOf = (context: PlanContext, document: Page) =>
  document.section === 'general'
    ? []
    : introductionLinks(context).map((link) => ({ ...link, current: link.href === context.href(pagePath(document)) }))
