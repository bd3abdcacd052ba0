import type { Search } from '@trangan/search'
import { openSearch } from './openSearch.ts'
import { resultItem } from './resultItem.ts'

/** How long a reader may pause while typing, in milliseconds. */
const pause = 250
const mostResults = 50

/**
 * Searches while the reader types, in the portal's own published index. Without this script the form asks the server,
 * which answers with the same page.
 */
export const startSearch = (page: HTMLElement): void => {
  const input = document.querySelector<HTMLInputElement>('#search')
  const list = page.querySelector('[data-search-results]')
  const status = page.querySelector('[data-search-status]')
  if (!input || !list || !status) return
  let opened: Promise<Search> | undefined
  let asked = 0

  const ask = async () => {
    asked += 1
    const mine = asked
    const query = input.value.trim()
    rememberInAddress(query)
    if (!query) return show(list, status, [], '')
    status.textContent = page.dataset.searching ?? ''
    opened ??= openSearch(page.dataset.search ?? '')
    try {
      const hits = (await opened)(query, mostResults)
      if (mine !== asked) return
      const types = JSON.parse(page.dataset.types ?? '{}')
      const words = hits.length > 0 ? `${hits.length} ${page.dataset.results}` : (page.dataset.empty ?? '')
      show(
        list,
        status,
        hits.map((hit) => resultItem(hit, query, types)),
        words,
      )
    } catch {
      opened = undefined
      show(list, status, [], page.dataset.failed ?? '')
    }
  }

  let timer: ReturnType<typeof setTimeout> | undefined
  input.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(ask, pause)
  })
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault()
    clearTimeout(timer)
    void ask()
  })
  const wanted = new URLSearchParams(location.search).get('q')
  if (wanted && list.childElementCount === 0) {
    input.value = wanted
    void ask()
  }
}

const show = (list: Element, status: Element, items: HTMLElement[], words: string): void => {
  list.replaceChildren(...items)
  status.textContent = words
}

const rememberInAddress = (query: string): void => {
  const address = new URL(location.href)
  if (query) address.searchParams.set('q', query)
  else address.searchParams.delete('q')
  history.replaceState(null, '', address)
}
