import { highlight, type SearchHit } from '@trangan/search'

/** A result as an item of the list, in the markup of the theme's `SearchResults`. */
export const resultItem = (
  { document: found }: SearchHit,
  query: string,
  types: Record<string, string>,
): HTMLElement => {
  const link = element('a', '', highlight(found.title, query))
  link.setAttribute('href', found.href)
  const title = element('h2', 'search-result__title')
  title.append(link)
  const item = element('li', 'search-result')
  item.append(
    element('p', 'search-result__type', escapeOnly(types[found.type] ?? '')),
    title,
    element('p', 'search-result__excerpt', highlight(found.summary ?? '', query)),
  )
  return item
}

/** The words of a type have no marks: highlighting nothing escapes them. */
const escapeOnly = (text: string): string => highlight(text, '')

/** `html` has to be escaped already, as `highlight` does. */
const element = (name: string, className: string, html = ''): HTMLElement => {
  const made = document.createElement(name)
  if (className) made.className = className
  made.innerHTML = html
  return made
}
