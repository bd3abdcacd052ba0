import { legalDocumentsPath } from '@trangan/contract/paths'
import { type Narrowing, readNarrowing } from '../../legal-documents/narrowing.ts'

type Names = readonly string[]

/** What an address asks for. */
export const atAddress = ({ pathname, search }: { pathname: string; search: string }, names: Names): Narrowing =>
  readNarrowing({ pathname, search, names, base: legalDocumentsPath })

/** Whether the query of an address narrows a list; the published lists need none. */
export const isNarrowed = ({ search }: { search: string }, names: Names): boolean =>
  atAddress({ pathname: '', search }, names).query.size > 0

/** What the form asks for. */
export const inForm = (page: HTMLElement, names: Names): Narrowing => {
  const form = page.querySelector<HTMLFormElement>('.filter-form')
  const given = [...new FormData(form ?? undefined)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  )
  return atAddress({ pathname: '', search: String(new URLSearchParams(given)) }, names)
}

/** Whether the server made this page for its address: the form shows what was asked for. */
export const isShown = (page: HTMLElement, names: Names): boolean =>
  String(inForm(page, names).query) === String(atAddress(location, names).query)

/**
 * What a link asks for that was followed in this window; `undefined` for one that leads to another page. A link of a
 * published list names its own filter only: it is combined with that of the list.
 */
export const linkOf = (
  event: MouseEvent,
  page: HTMLElement,
  names: Names,
): { asked: Narrowing; isOfPages: boolean } | undefined => {
  if (event.metaKey || event.ctrlKey || event.shiftKey || !(event.target instanceof Element)) return undefined
  const link = event.target.closest<HTMLAnchorElement>('.filter-links a, [data-pages] a')
  if (!link) return undefined
  const asked = atAddress(link, names)
  const isOfPages = link.closest('[data-pages]') !== null
  if (asked.query.size === 0) return isOfPages || !isCombined(page, names) ? undefined : { asked, isOfPages }
  if (isOfPages || isCombined(page, names)) return { asked, isOfPages }
  const search = new URLSearchParams(atAddress(location, names).query)
  for (const [name, value] of asked.query) search.set(name, value)
  return { asked: atAddress({ pathname: '', search: String(search) }, names), isOfPages }
}

/** Whether the links of the page name every filter that is chosen: the server or a script narrowed it. */
const isCombined = (page: HTMLElement, names: Names): boolean =>
  page.dataset.narrowed !== undefined || isNarrowed(location, names)
