import type { PageOf } from '@trangan/contract/pages'
import { homePath, introductionPath, pagePath } from '@trangan/contract/paths'
import { toText } from '@trangan/contract/rich-text'
import { excerptOf } from '../bodies.ts'
import { pagesOf } from '../cards.ts'
import type { PlanContext } from '../context.ts'

/** The introduction: its pages with a short text each. */
export const introduction = (context: PlanContext): PageOf<'section'> => {
  const title = context.word('introduction')
  const description = `${context.word('introductionOf')} ${context.shell.agency.name}`
  return {
    template: 'section',
    head: {
      path: introductionPath,
      title,
      description,
      breadcrumb: [{ label: context.word('home'), href: homePath }],
    },
    model: {
      title,
      description,
      entries: pagesOf(context, 'introduction').map((page) => ({
        label: context.text(page.title),
        href: pagePath(page),
        summary: page.summary ? context.text(page.summary) : excerptOf(toText(page.body.vi)),
      })),
    },
  }
}
