import type { Filter, LegalDocumentCard, LegalDocumentListModel, Pagination } from '@trangan/contract/pages'
import { fillAll, fillDocument, fillPages, fillValue } from './patterns.ts'

/** Shows a narrowed list in the markup of the theme; what has the focus keeps it. */
export const showList = (page: HTMLElement, list: LegalDocumentListModel): void => {
  showHeading(page, list)
  for (const filter of list.filters) showFilter(page, filter)
  const clear = page.querySelector<HTMLElement>('.filter-links__clear')
  if (clear) clear.hidden = !list.filters.some(isChosen) && !list.query
  showDocuments(page, list.documents)
  showPages(page, list.pagination)
  showTotal(page, list.total ?? 0)
}

const showHeading = (page: HTMLElement, { title, description }: LegalDocumentListModel): void => {
  const heading = page.querySelector('h1')
  const before = heading?.textContent ?? ''
  for (const place of [heading, page.querySelector('.breadcrumb [aria-current]')]) if (place) place.textContent = title
  const about = page.querySelector('.page-title__description')
  if (about) about.textContent = description
  document.title = document.title.replace(before, () => title)
}

const isChosen = ({ options }: Filter): boolean => options.some(({ current }) => current)

const showFilter = (page: HTMLElement, filter: Filter): void => {
  const select = page.querySelector<HTMLSelectElement>(`select[name="${filter.name}"]`)
  const [all] = select?.options ?? []
  if (all) select?.replaceChildren(all, ...filter.options.map(optionOf))
  const group = page.querySelector<HTMLDetailsElement>(`[data-filter="${filter.name}"]`)
  const values = group?.querySelector('ul')
  if (!group || !values) return
  const focused = [...values.children]
    .find((value) => value.contains(document.activeElement))
    ?.getAttribute('data-value')
  values.replaceChildren(...fillAll(page, 'value', filter.options, fillValue))
  if (isChosen(filter)) group.open = true
  if (focused) values.querySelector<HTMLElement>(`[data-value="${CSS.escape(focused)}"] a`)?.focus()
}

const optionOf = ({ label, value, count, current }: Filter['options'][number]): HTMLOptionElement =>
  new Option(count === undefined ? label : `${label} (${count})`, value, false, current)

const showDocuments = (page: HTMLElement, documents: readonly LegalDocumentCard[]): void => {
  page.querySelector('.document-list')?.replaceChildren(...fillAll(page, 'document', documents, fillDocument))
  const empty = page.querySelector<HTMLElement>('.document-index__found .empty')
  if (empty) empty.hidden = documents.length > 0
}

const showPages = (page: HTMLElement, pagination: Pagination): void => {
  const isAlone = pagination.number === undefined && !pagination.older
  const pages = isAlone ? [] : fillAll(page, 'pages', [pagination], fillPages)
  page.querySelector('[data-pages]')?.replaceChildren(...pages)
}

/** Said by screen readers, as the place is a status. */
const showTotal = (page: HTMLElement, total: number): void => {
  const words = page.querySelector<HTMLElement>('[data-narrowed]')?.dataset.narrowed
  const number = document.createElement('strong')
  number.textContent = new Intl.NumberFormat(document.documentElement.lang).format(total)
  page.querySelector('.document-index__found .count')?.replaceChildren(number, ` ${words}`)
}
