import { legalDocumentsPath, newsPath, proceduresPath } from '@trangan/contract/paths'
import { fetchPortal } from '../../processes/fetchPortal.ts'

/** A page to measure, by what it is. */
export type MeasuredPage = { kind: string; url: string }

/** One page of each kind of a portal: the first article, document and procedure that its lists name. */
export const findPages = async (portal: string): Promise<MeasuredPage[]> => [
  { kind: 'home', url: `${portal}/` },
  { kind: 'list', url: portal + newsPath },
  { kind: 'article', url: await firstIn(portal, newsPath) },
  { kind: 'document', url: await firstIn(portal, legalDocumentsPath) },
  { kind: 'procedure', url: await firstIn(portal, proceduresPath) },
]

/** Lists of a section lie deeper (`trang/2/`, `linh-vuc/…/`); the entries lie directly under it. */
const firstIn = async (portal: string, list: string): Promise<string> => {
  const { status, text } = await fetchPortal(portal + list)
  const entry = new RegExp(`<main[^]*?href="(${list}[^/"]+/)"`).exec(text)?.[1]
  if (!entry)
    throw new Error(
      `${portal}${list} (answered with ${status}) names no entry. Next step: look at the page in a browser.`,
    )
  return portal + entry
}
