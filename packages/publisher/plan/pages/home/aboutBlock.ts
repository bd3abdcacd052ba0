import type { HomeBlockModelOf } from '@trangan/contract/pages'
import { escapeHtml } from '@trangan/contract/rich-text'
import type { PlanContext } from '../../context.ts'
import { introductionLinks } from '../section.ts'

/** What an English home page begins with: who the agency is, and the ways to structure, functions and contacts. */
export const aboutBlock = (context: PlanContext): HomeBlockModelOf<'rich-text'> => {
  const links = introductionLinks(context).map(
    ({ label, href }) => `<li><a href="${escapeHtml(href)}">${escapeHtml(label)}</a></li>`,
  )
  const sentence = escapeHtml(`${context.word('portalOf')} ${context.shell.agency.name}.`)
  return {
    type: 'rich-text',
    heading: context.word('introduction'),
    bodyHtml: `<p>${sentence}</p>${links.length > 0 ? `<ul>${links.join('')}</ul>` : ''}`,
  }
}
