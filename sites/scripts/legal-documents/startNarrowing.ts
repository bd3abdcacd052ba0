import { legalDocumentsPath } from '@trangan/contract/paths'
import { inForm, isNarrowed, isShown, linkOf } from './asked.ts'
import { createNarrower } from './createNarrower.ts'

/** How long a reader may pause while typing, in milliseconds. */
const pause = 300

/**
 * Combines the filters of legal documents in the page, from the published index: so it works while nothing but files is
 * served. Without this script the form and the links ask the server, which answers with the same page.
 */
export const startNarrowing = (page: HTMLElement, form: HTMLFormElement): void => {
  form.action = legalDocumentsPath
  const names = [...form.querySelectorAll('select')].map(({ name }) => name)
  if (names.length === 0) return
  const { go, goToAddress } = createNarrower(page, names)
  let timer: ReturnType<typeof setTimeout> | undefined
  const goAsForm = (way: 'push' | 'replace') => {
    clearTimeout(timer)
    void go(inForm(page, names), way)
  }
  page.addEventListener('submit', (event) => {
    event.preventDefault()
    goAsForm('push')
  })
  page.addEventListener('change', ({ target }) => target instanceof HTMLSelectElement && goAsForm('push'))
  page.addEventListener('input', ({ target }) => {
    clearTimeout(timer)
    if (target instanceof HTMLInputElement) timer = setTimeout(() => goAsForm('replace'), pause)
  })
  page.addEventListener('click', (event) => {
    const link = linkOf(event, page, names)
    if (!link) return
    event.preventDefault()
    clearTimeout(timer)
    void go(link.asked, 'push').then(() => link.isOfPages && goToResults(page))
  })
  addEventListener('popstate', () => void goToAddress())
  if (isNarrowed(location, names) && !isShown(page, names)) void goToAddress()
}

const goToResults = (page: HTMLElement): void => {
  const status = page.querySelector<HTMLElement>('.document-index__found .count')
  status?.focus({ preventScroll: true })
  status?.scrollIntoView()
}
