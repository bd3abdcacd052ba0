import { inLocale, type LocalizedRichText } from '@trangan/contract'
import type { Link } from '@trangan/contract/pages'
import { escapeHtml, type RichText, toHtml, toText } from '@trangan/contract/rich-text'
import { slugify } from '@trangan/vietnamese'
import type { PlanContext } from './context.ts'
import { downloadOf } from './downloads.ts'
import { hrefOf } from './links.ts'
import { figureHtml } from './pictures.ts'

/** A rich text as HTML with an anchor on each heading, and the links to its chapters (headings of level 2). */
export const bodyOf = (context: PlanContext, richText: RichText): { html: string; contents: Link[] } => {
  const taken = new Set<string>()
  const contents: Link[] = []
  const html = toHtml(richText, {
    href: (target) => hrefOf(context.portal, target),
    image: (media, caption) => figureHtml(context, media, caption),
    file: (id) => fileHtml(context, id),
    anchor: (heading) => {
      const label = toText([heading])
      const anchor = freeAnchor(slugify(label) || 'muc', taken)
      taken.add(anchor)
      if (heading.level === 2) contents.push({ label, href: `#${anchor}` })
      return anchor
    },
  })
  return { html, contents }
}

/** A rich text in the language of the plan as HTML. */
export const htmlOf = (context: PlanContext, text: LocalizedRichText): string =>
  bodyOf(context, inLocale(text, context.portal.locale)).html

/** The first words of a text, whole words only, at most `limit` characters; for descriptions. */
export const excerptOf = (text: string, limit = 200): string => {
  const line = inOneLine(text)
  if (line.length <= limit) return line
  const end = line.lastIndexOf(' ', limit - 1)
  return `${line.slice(0, end > 0 ? end : limit - 1)}…`
}

/** Most texts have but single spaces: to look is cheaper than to write them anew. */
const inOneLine = (text: string): string => (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text).trim()

const freeAnchor = (wanted: string, taken: ReadonlySet<string>): string => {
  let anchor = wanted
  for (let number = 2; taken.has(anchor); number += 1) anchor = `${wanted}-${number}`
  return anchor
}

const fileHtml = (context: PlanContext, id: string): string | undefined => {
  const file = context.portal.files.get(id)
  if (!file) return undefined
  const { href, label, type, size } = downloadOf(context, file)
  return `<p class="file"><a href="${escapeHtml(encodeURI(href))}" download>${escapeHtml(label)}</a> (${type}, ${size})</p>`
}
