import { unansweredPath } from '@trangan/contract/paths'
import { addressOfRequest, presentAnswer, readSearchRequest, type SearchRequest } from '@trangan/search/page'
import { searchWordsIn } from '@trangan/themes/searchWords.ts'
import { createAsker } from './ask.ts'
import { canSearch } from './createSearcher.ts'
import { type AnswerPlaces, findPlaces, showAnswer, showText } from './showAnswer.ts'

/** How long a reader may pause while typing, in milliseconds. */
const pause = 200
/** After so long without another letter a question is meant as it stands. */
const settled = 2000

/**
 * Searches while the reader types, and when a filter or another page is chosen. Without this script the form and the
 * links ask the server, which answers with the same page.
 */
export const startSearch = (page: HTMLElement): void => {
  const input = document.querySelector<HTMLInputElement>('#search')
  const places = findPlaces(page)
  if (!input || !places || !canSearch()) return
  const show = shower(page, places)
  if (places.facets instanceof HTMLDetailsElement) places.facets.open = matchMedia('(min-width: 62rem)').matches
  const rest = () => readSearchRequest(new URLSearchParams(location.search))
  const typed = () => ({ query: input.value.trim(), filters: {}, page: 1 })
  let timer: ReturnType<typeof setTimeout> | undefined
  input.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(() => void show(typed(), 'replace'), pause)
  })
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault()
    clearTimeout(timer)
    void show(typed(), 'push')
  })
  page.addEventListener('click', (event) => {
    const href = event.target instanceof Element ? event.target.closest('a')?.getAttribute('href') : undefined
    if (!href?.startsWith('?') || event.metaKey || event.ctrlKey) return
    event.preventDefault()
    void show(readSearchRequest(new URLSearchParams(href)), 'push').then(() => places.status.scrollIntoView())
  })
  addEventListener('popstate', () => {
    input.value = rest().query
    void show(rest(), 'keep')
  })
  if (rest().query && places.results.childElementCount === 0) {
    input.value = rest().query
    void show(rest(), 'keep')
  }
}

/** Answers a request on the page; an answer that comes late for an older one is dropped. */
const shower = (page: HTMLElement, places: AnswerPlaces) => {
  const words = searchWordsIn(document.documentElement.lang === 'en' ? 'en' : 'vi')
  const asker = createAsker(page.dataset.search ?? '')
  const everywhere = page.querySelector<HTMLAnchorElement>('[data-search-everywhere]')
  let asked = 0
  return async (request: SearchRequest, address: 'push' | 'replace' | 'keep'): Promise<void> => {
    asked += 1
    const mine = asked
    remember(request, address)
    if (everywhere) everywhere.search = addressOfRequest({ ...request, filters: {}, page: 1 })
    if (!request.query) return showText(places, '')
    if (places.results.childElementCount === 0) places.status.textContent = words.searching
    try {
      const answer = await asker.ask(request)
      if (mine !== asked) return
      showAnswer(places, presentAnswer(answer, request, words), words)
      if (answer.total === 0) setTimeout(() => mine === asked && tellUnanswered(request.query), settled)
    } catch {
      if (mine === asked) showText(places, words.failed)
    }
  }
}

/** Tells the portal's own server what it did not find, so that editors can add words; nothing about who asked. */
const tellUnanswered = (question: string): void => {
  if (location.protocol === 'file:') return
  const address = `${unansweredPath}?${new URLSearchParams({ q: question })}`
  fetch(address, { keepalive: true }).catch(() => {})
}

const remember = (request: SearchRequest, address: 'push' | 'replace' | 'keep'): void => {
  const url = location.pathname + (request.query ? addressOfRequest(request) : '')
  if (address === 'push') history.pushState(null, '', url)
  if (address === 'replace') history.replaceState(null, '', url)
}
