import { type PresentedAnswer, presentAnswer } from '@trangan/search/page'
import { searchWordsIn } from '@trangan/themes/searchWords.ts'
import { type Asker, createAsker } from './ask.ts'
import { canSearch } from './createSearcher.ts'

/** From so many letters on something is suggested, and so many documents at most. */
const fewestLetters = 2
const mostSuggestions = 6
/** How long a reader may pause while typing, in milliseconds. */
const pause = 120

const askers = new Map<string, Asker>()

/**
 * Makes a search box a combobox with a list of suggestions (the pattern of the ARIA authoring practices): the arrows
 * walk through the list while the focus stays in the box, Enter opens what is chosen or asks for all, Escape closes.
 */
export const makeCombobox = (input: HTMLInputElement): void => {
  if (!canSearch() || input.role === 'combobox' || !input.form) return
  const root = input.dataset.suggest ?? ''
  const asker = askers.get(root) ?? createAsker(root)
  askers.set(root, asker)
  asker.open()
  const words = searchWordsIn(document.documentElement.lang === 'en' ? 'en' : 'vi')
  const { list, status } = attach(input, words.suggestions)
  let asked = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const close = () => {
    asked += 1
    clearTimeout(timer)
    show([])
  }
  const show = (options: HTMLElement[]) => {
    // Who has chosen already keeps it when the last letter's answer comes late.
    const chosen = activeOption(input)?.getAttribute('data-href')
    list.replaceChildren(...options)
    list.hidden = options.length === 0
    input.ariaExpanded = String(options.length > 0)
    activate(input, chosen ? options.find(({ dataset }) => dataset.href === chosen) : undefined)
  }
  const suggest = async () => {
    asked += 1
    const mine = asked
    const query = input.value.trim()
    if (query.length < fewestLetters) return show([])
    const answer = await asker.suggest(query, mostSuggestions).catch(() => undefined)
    if (mine !== asked || !answer || document.activeElement !== input) return
    const { results } = presentAnswer(answer, { query, filters: {}, page: 1 }, words)
    const all = { titleHtml: '', type: `${words.all} (${answer.total})` }
    show(results.length > 0 ? [...results.map(toOption(list.id)), allOption(list.id, all.type)] : [])
    status.textContent = results.length > 0 ? `${results.length} ${words.suggestions}` : words.noSuggestions
  }
  const open = (option: Element) => {
    const href = option.getAttribute('data-href')
    close()
    if (href) location.assign(href)
    else input.form?.requestSubmit()
  }

  input.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(() => void suggest(), pause)
  })
  input.addEventListener('keydown', (event) => {
    const active = activeOption(input)
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault()
      return close()
    }
    if (event.key === 'Enter' && active) {
      event.preventDefault()
      return open(active)
    }
    if (event.key === 'Enter') return close()
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    if (list.hidden) return void suggest()
    activate(input, nextOption([...list.children], active, event.key === 'ArrowDown' ? 1 : -1))
  })
  input.addEventListener('blur', close)
  // Before the blur that a press causes.
  list.addEventListener('pointerdown', (event) => event.preventDefault())
  list.addEventListener('click', (event) => {
    const option = event.target instanceof Element ? event.target.closest('[role=option]') : undefined
    if (option) open(option)
  })
  if (document.activeElement === input && input.value) void suggest()
}

const attach = (input: HTMLInputElement, label: string) => {
  const list = document.createElement('div')
  list.id = `${input.id}-suggestions`
  list.className = 'suggestions'
  list.role = 'listbox'
  list.ariaLabel = label
  list.hidden = true
  const status = document.createElement('p')
  status.className = 'visually-hidden'
  status.role = 'status'
  input.form?.append(list, status)
  input.role = 'combobox'
  input.ariaAutoComplete = 'list'
  input.ariaExpanded = 'false'
  input.setAttribute('aria-controls', list.id)
  return { list, status }
}

const activeOption = (input: HTMLInputElement): Element | null =>
  document.getElementById(input.getAttribute('aria-activedescendant') ?? '')

/** Past either end comes the box itself. */
const nextOption = (options: Element[], active: Element | null, step: 1 | -1): Element | undefined => {
  const place = active ? options.indexOf(active) : step === 1 ? -1 : options.length
  return options[place + step]
}

const activate = (input: HTMLInputElement, option: Element | undefined): void => {
  const before = activeOption(input)
  if (before) before.ariaSelected = 'false'
  input.removeAttribute('aria-activedescendant')
  if (!option) return
  option.ariaSelected = 'true'
  option.scrollIntoView({ block: 'nearest' })
  input.setAttribute('aria-activedescendant', option.id)
}

const toOption =
  (list: string) =>
  ({ href, titleHtml, type }: PresentedAnswer['results'][number], place: number): HTMLElement => {
    const option = emptyOption(`${list}-${place}`)
    option.dataset.href = href
    const title = document.createElement('span')
    // Escaped by `highlight`.
    title.innerHTML = titleHtml
    const kind = document.createElement('span')
    kind.className = 'suggestions__type'
    kind.textContent = type
    option.append(title, kind)
    return option
  }

const allOption = (list: string, text: string): HTMLElement => {
  const option = emptyOption(`${list}-all`)
  option.classList.add('suggestions__all')
  option.textContent = text
  return option
}

const emptyOption = (id: string): HTMLElement => {
  const option = document.createElement('div')
  option.id = id
  option.className = 'suggestions__option'
  option.role = 'option'
  option.ariaSelected = 'false'
  return option
}
