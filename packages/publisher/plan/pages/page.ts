import type { Page } from '@trangan/contract'
import type { PageOf } from '@trangan/contract/pages'
import { homePath, pagePath } from '@trangan/contract/paths'
import { toText } from '@trangan/contract/rich-text'
import { toMoment } from '@trangan/vietnamese'
import { bodyOf, excerptOf } from '../bodies.ts'
import { pagesOf } from '../cards.ts'
import type { PlanContext } from '../context.ts'
import { sectionLink } from '../links.ts'

/** The page of a lasting text: introduction, organisation, contact. */
export const page = (context: PlanContext, document: Page): PageOf<'page'> => {
  const { text, settings } = context
  const title = text(document.title)
  const summary = document.summary && text(document.summary)
  const richText = (settings.locale === 'en' && document.body.en) || document.body.vi
  const body = bodyOf(context, richText)
  return {
    template: 'page',
    head: {
      path: pagePath(document),
      title,
      description: excerptOf(summary ?? toText(richText)) || title,
      breadcrumb: breadcrumbOf(context, document),
    },
    model: {
      title,
      summary,
      bodyHtml: body.html,
      contents: body.contents,
      siblings: siblingsOf(context, document),
      updated: toMoment(document.updatedAt),
    },
  }
}

const breadcrumbOf = (context: PlanContext, document: Page) => {
  const home = { label: context.word('home'), href: homePath }
  return document.section === 'introduction' ? [home, sectionLink('introduction', context.settings.locale)] : [home]
}

/** Pages at the root of a portal have little to do with each other: only the introduction is a series. */
const siblingsOf = (context: PlanContext, document: Page) =>
  document.section === 'general'
    ? []
    : pagesOf(context, 'introduction').map((sibling) => ({
        label: context.text(sibling.title),
        href: pagePath(sibling),
        current: sibling.id === document.id,
      }))
