import { inLocale } from '@trangan/contract'
import type { Link, PageOf } from '@trangan/contract/pages'
import { introductionPath, pagePath } from '@trangan/contract/paths'
import { toText } from '@trangan/contract/rich-text'
import { excerptOf } from '../bodies.ts'
import { pagesOf } from '../cards.ts'
import type { PlanContext } from '../context.ts'
import { sectionLink } from '../links.ts'
import { headOf } from './head.ts'

/** The introduction: its pages with a short text each, and the organisation chart. */
export const introduction = (context: PlanContext): PageOf<'section'> => {
  const title = context.word('introduction')
  const description = `${context.word('introductionOf')} ${context.shell.agency.name}`
  const pages = pagesOf(context, 'introduction').map((page) => ({
    label: context.text(page.title),
    href: context.href(pagePath(page)),
    summary: page.summary ? context.text(page.summary) : excerptOf(toText(inLocale(page.body, context.portal.locale))),
  }))
  const chart = chartLinks(context).map((link) => ({ ...link, summary: context.word('organisationOf') }))
  return {
    template: 'section',
    head: headOf(context, { path: introductionPath, title, description }),
    model: { title, description, entries: [...pages, ...chart] },
  }
}

/** Everything that stands under the introduction. */
export const introductionLinks = (context: PlanContext): Link[] => [
  ...pagesOf(context, 'introduction').map((page) => ({
    label: context.text(page.title),
    href: context.href(pagePath(page)),
  })),
  ...chartLinks(context),
]

/** The chart stands there once there is somebody in it. */
const chartLinks = ({ portal }: PlanContext): Link[] =>
  portal.units.size + portal.people.size > 0 ? [sectionLink(portal, 'organisation')] : []
