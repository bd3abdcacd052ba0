import type { PresentedAnswer } from '@trangan/search/page'
import type { SearchWords } from '@trangan/themes/searchWords.ts'

/** The parts of the search page that an answer fills. */
export type AnswerPlaces = Record<
  'results' | 'status' | 'understood' | 'tips' | 'facets' | 'facet-groups' | 'pages',
  HTMLElement
>

/** Finds the parts; `undefined` when the page is another one. */
export const findPlaces = (page: HTMLElement): AnswerPlaces | undefined => {
  const find = (name: string) => page.querySelector<HTMLElement>(`[data-search-${name}]`)
  const [results, status, understood, tips] = ['results', 'status', 'understood', 'tips'].map(find)
  const [facets, groups, pages] = ['facets', 'facet-groups', 'pages'].map(find)
  if (!results || !status || !understood || !tips || !facets || !groups || !pages) return undefined
  return { results, status, understood, tips, facets, 'facet-groups': groups, pages }
}

/** Shows an answer in the markup of the theme's search page. */
export const showAnswer = (places: AnswerPlaces, answer: PresentedAnswer, words: SearchWords): void => {
  places.results.replaceChildren(...answer.results.map(resultItem))
  places.status.textContent = answer.total > 0 ? `${answer.total} ${words.results}` : words.none
  places.understood.hidden = answer.corrected === undefined
  places.understood.textContent = answer.corrected === undefined ? '' : `${words.understood} “${answer.corrected}”`
  places.tips.hidden = answer.total > 0
  places.facets.hidden = answer.facets.length === 0
  places['facet-groups'].replaceChildren(...answer.facets.map((facet) => facetSection(facet, words)))
  places.pages.replaceChildren(
    ...(answer.previous ? [link(answer.previous, words.previous, 'prev nofollow')] : []),
    ...(answer.next ? [link(answer.next, words.next, 'next nofollow')] : []),
  )
}

/** Empties everything, and says `text`. */
export const showText = (places: AnswerPlaces, text: string): void => {
  for (const place of [places.results, places['facet-groups'], places.pages]) place.replaceChildren()
  for (const place of [places.facets, places.understood, places.tips]) place.hidden = true
  places.status.textContent = text
}

const resultItem = ({ href, titleHtml, excerptHtml, type, about }: PresentedAnswer['results'][number]): HTMLElement => {
  const found = element('a', '', titleHtml)
  found.setAttribute('href', href)
  const title = element('h2', 'search-result__title')
  title.append(found)
  const kind = element('p', 'search-result__type')
  kind.textContent = [type, ...about].join(' · ')
  const item = element('li', 'search-result')
  item.append(kind, title, element('p', 'search-result__excerpt', excerptHtml))
  return item
}

const facetSection = ({ label, choices }: PresentedAnswer['facets'][number], words: SearchWords): HTMLElement => {
  const heading = element('h2', 'search-facet__label')
  heading.textContent = label
  const list = element('ul', 'search-facet__choices')
  list.append(...choices.map((choice) => choiceItem(choice, words)))
  const section = element('section', 'search-facet')
  section.append(heading, list)
  return section
}

type Choice = PresentedAnswer['facets'][number]['choices'][number]

const choiceItem = ({ label, count, href, isChosen }: Choice, words: SearchWords): HTMLElement => {
  const choice = link(href, '', 'nofollow')
  choice.className = 'search-facet__choice'
  if (isChosen) choice.setAttribute('aria-current', 'true')
  choice.append(span(label), span(String(count), 'search-facet__count'))
  if (isChosen) choice.append(span(words.remove, 'visually-hidden'))
  const item = element('li', '')
  item.append(choice)
  return item
}

const link = (href: string, text: string, rel: string): HTMLAnchorElement => {
  const made = document.createElement('a')
  made.href = href
  made.rel = rel
  made.textContent = text
  return made
}

const span = (text: string, className = ''): HTMLElement => {
  const made = element('span', className)
  made.textContent = text
  return made
}

/** `html` has to be escaped already, as `highlight` does. */
const element = (name: string, className: string, html = ''): HTMLElement => {
  const made = document.createElement(name)
  if (className) made.className = className
  made.innerHTML = html
  return made
}
