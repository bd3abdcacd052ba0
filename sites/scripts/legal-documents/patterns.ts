import type { Filter, LegalDocumentCard, Pagination } from '@trangan/contract/pages'

/** Fills a copy of a pattern that the theme put on the page for each of several things. */
export const fillAll = <Thing>(
  page: HTMLElement,
  name: 'document' | 'value' | 'pages',
  things: readonly Thing[],
  fill: (place: Element, thing: Thing) => void,
): Element[] => {
  const pattern = page.querySelector<HTMLTemplateElement>(`[data-pattern="${name}"]`)?.content.firstElementChild
  if (!pattern) return []
  return things.map((thing) => {
    const place = document.importNode(pattern, true)
    fill(place, thing)
    return place
  })
}

/** A legal document in the list. */
export const fillDocument = (place: Element, { issued, effect, files, ...card }: LegalDocumentCard): void => {
  say(place, '.document-card__number', card.number)
  say(place, 'time', issued.short)?.setAttribute('datetime', issued.iso)
  say(place, '.document-card__title a', card.abstract)?.setAttribute('href', card.href)
  say(place, '.document-card__meta span:nth-child(1)', card.form)
  say(place, '.document-card__meta span:nth-child(2)', card.issuer)
  say(place, '.effect', effect.label)?.setAttribute('class', `effect effect--${effect.state}`)
  const list = place.querySelector('.file-links')
  const [link] = list?.children ?? []
  if (files.length === 0) list?.remove()
  else if (link) list?.replaceChildren(...files.map((file) => fileLink(link, file)))
}

const fileLink = (pattern: Element, { href, label, type, size }: LegalDocumentCard['files'][number]): Node => {
  const place = document.importNode(pattern, true)
  const link = place.querySelector('a')
  link?.setAttribute('href', href)
  link?.setAttribute('title', label)
  say(place, '.visually-hidden', `${label}, `)
  say(place, '.file-links__type', type)
  say(place, '.file-links__size', size)
  return place
}

/** A value to narrow by; the chosen one says that it can be taken away. */
export const fillValue = (place: Element, { label, value, href, count, current }: Filter['options'][number]): void => {
  const link = place.querySelector('a')
  place.setAttribute('data-value', value)
  link?.setAttribute('href', href)
  if (current) link?.setAttribute('aria-current', 'true')
  else place.querySelector('.visually-hidden')?.remove()
  say(place, 'span', label)
  say(place, '.side-menu__count', new Intl.NumberFormat(document.documentElement.lang).format(count ?? 0))
}

/** The pages of what was found. */
export const fillPages = (place: Element, { number, newest, newer, older }: Pagination): void => {
  const first = say(place, '.pagination__pages a', newest.label)
  first?.setAttribute('href', newest.href)
  if (number === undefined) first?.setAttribute('aria-current', 'page')
  for (const [way, step] of [['prev', newer] as const, ['next', older] as const]) {
    const link = place.querySelector(`[rel="${way}"]`)
    if (!step) link?.remove()
    else if (link) sayBeside(link, step.label).setAttribute('href', step.href)
  }
}

const say = (place: Element, selector: string, text: string): Element | null => {
  const found = place.querySelector(selector)
  if (found) found.textContent = text
  return found
}

/** Words beside an icon. */
const sayBeside = (place: Element, words: string): Element => {
  for (const node of place.childNodes) if (node.nodeType === Node.TEXT_NODE) node.textContent = words
  return place
}
