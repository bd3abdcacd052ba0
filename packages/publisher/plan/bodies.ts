import type { FileDocument } from '@trangan/contract'
import type { Link } from '@trangan/contract/pages'
import { type Block, escapeHtml, type RichText, toHtml, toText } from '@trangan/contract/rich-text'
import { formatNumber, slugify } from '@trangan/vietnamese'
import type { PlanContext } from './context.ts'
import { hrefOf } from './links.ts'
import { figureHtml } from './pictures.ts'
import { fileBlobPath } from './portal/indexes.ts'

type Heading = Extract<Block, { type: 'heading' }>

/** A rich text as HTML with an anchor on each heading, and the links to its chapters (headings of level 2). */
export const bodyOf = (context: PlanContext, richText: RichText): { html: string; contents: Link[] } => {
  const anchors = anchorsOf(richText)
  const html = toHtml(richText, {
    href: (target) => hrefOf(context.portal, target),
    image: (media, caption) => figureHtml(context, media, caption),
    file: (id) => fileHtml(context, id),
    anchor: (heading) => anchors.get(heading),
  })
  const chapters = [...anchors].filter(([heading]) => heading.level === 2)
  return { html, contents: chapters.map(([heading, anchor]) => ({ label: toText([heading]), href: `#${anchor}` })) }
}

/** The first words of a text, whole words only, at most `limit` characters; for descriptions. */
export const excerptOf = (text: string, limit = 200): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= limit) return line
  const end = line.lastIndexOf(' ', limit - 1)
  return `${line.slice(0, end > 0 ? end : limit - 1)}…`
}

const anchorsOf = (richText: RichText): Map<Heading, string> => {
  const anchors = new Map<Heading, string>()
  const taken = new Set<string>()
  for (const block of richText) {
    if (block.type !== 'heading') continue
    const anchor = freeAnchor(slugify(toText([block])) || 'muc', taken)
    taken.add(anchor)
    anchors.set(block, anchor)
  }
  return anchors
}

const freeAnchor = (wanted: string, taken: ReadonlySet<string>): string => {
  let anchor = wanted
  for (let number = 2; taken.has(anchor); number += 1) anchor = `${wanted}-${number}`
  return anchor
}

const fileHtml = (context: PlanContext, id: string): string | undefined => {
  const file = context.portal.files.get(id)
  if (!file) return undefined
  const href = escapeHtml(encodeURI(fileBlobPath(file)))
  return `<p class="file"><a href="${href}" download>${escapeHtml(context.text(file.title))}</a> (${describe(file)})</p>`
}

const describe = ({ filename, blob }: FileDocument): string => {
  const extension = /\.([a-z0-9]{1,5})$/i.exec(filename)?.[1]?.toUpperCase() ?? 'tệp'
  const kilobytes = blob.size / 1024
  const size =
    kilobytes < 1000
      ? `${formatNumber(Math.ceil(kilobytes))} KB`
      : `${formatNumber(Math.round(kilobytes / 102.4) / 10)} MB`
  return `${extension}, ${size}`
}
