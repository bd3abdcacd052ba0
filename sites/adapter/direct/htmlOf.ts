import { escapeHTML, HTMLString } from 'astro/runtime/server/index.js'
import { RenderTemplateResult } from 'astro/runtime/server/render/astro/render-template.js'

/** HTML of a part of a page; of the few parts that have to be waited for, a promise. */
export type Rendered = string | Promise<string>

/** HTML that needs no escaping any more. */
export class Html {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** Marks what was rendered as HTML, so that the template around it takes it as it is. */
export const markHtml = (rendered: Rendered): Html | Promise<Html> =>
  typeof rendered === 'string' ? new Html(rendered) : rendered.then((text) => new Html(text))

/** HTML of anything that may stand between braces in a template; the order of the questions is that of their frequency. */
export const htmlOf = (value: unknown): Rendered => {
  if (typeof value === 'string') return escapeHTML(value)
  if (value instanceof HTMLString) return value.toString()
  if (value instanceof RenderTemplateResult) return htmlOfTemplate(value)
  if (value instanceof Html) return value.text
  if (!value && value !== 0) return ''
  if (Array.isArray(value)) return htmlOfAll(value)
  if (value instanceof Promise) return value.then(htmlOf)
  if (typeof value === 'function') return htmlOf(value())
  if (typeof value === 'number' || value === true) return String(value)
  throw new TypeError(
    `A template holds ${Object.prototype.toString.call(value)}, which only the documented way renders.`,
  )
}

/** The HTML that is all of a template, as `Once` gives what it made for another page. */
export const madeBefore = (content: unknown): string | undefined => {
  if (!(content instanceof RenderTemplateResult)) return undefined
  const { htmlParts, expressions } = content
  const [only] = expressions
  const isAll = expressions.length === 1 && htmlParts[0] === '' && htmlParts[1] === ''
  return isAll && only instanceof HTMLString ? only.toString() : undefined
}

const htmlOfTemplate = ({ htmlParts, expressions }: RenderTemplateResult): Rendered => {
  let html = htmlParts[0] ?? ''
  for (let at = 0; at < expressions.length; at += 1) {
    const piece = htmlOf(expressions[at])
    if (typeof piece !== 'string') return finish({ htmlParts, expressions }, at, html, piece)
    html += piece + (htmlParts[at + 1] ?? '')
  }
  return html
}

/** The rest of a template from a part on that has to be waited for. */
const finish = async (
  { htmlParts, expressions }: Pick<RenderTemplateResult, 'htmlParts' | 'expressions'>,
  first: number,
  before: string,
  pending: Promise<string>,
): Promise<string> => {
  let html = before + (await pending) + (htmlParts[first + 1] ?? '')
  for (let at = first + 1; at < expressions.length; at += 1)
    html += (await htmlOf(expressions[at])) + (htmlParts[at + 1] ?? '')
  return html
}

const htmlOfAll = (values: readonly unknown[]): Rendered => {
  let html = ''
  for (let at = 0; at < values.length; at += 1) {
    const piece = htmlOf(values[at])
    if (typeof piece !== 'string') return joined(html, piece, values.slice(at + 1))
    html += piece
  }
  return html
}

const joined = async (before: string, pending: Promise<string>, rest: readonly unknown[]): Promise<string> => {
  let html = before + (await pending)
  for (const value of rest) html += await htmlOf(value)
  return html
}
