import { highlight } from '../highlight.ts'
import type { SearchAnswer, SearchResult } from '../query/searchMany.ts'
import { addressOfRequest, filterNames, resultsPerPage, type SearchRequest } from './searchRequest.ts'

/** The words of a language that an answer is shown with. */
export type AnswerWords = {
  /** Names of types and of facets; a type without a name is shown as it is. */
  types: Readonly<Record<string, string>>
  facets: Readonly<Record<string, string>>
  /** Names of values that are no names by themselves. */
  values?: Readonly<Record<string, string>>
}

/** An answer as pages show it, by the server and in the browser alike; what ends in `Html` is escaped. */
export type PresentedAnswer = {
  query: string
  total: number
  corrected?: string | undefined
  results: PresentedResult[]
  facets: PresentedFacet[]
  /** Addresses of the pages before and after, within the search page. */
  previous?: string | undefined
  next?: string | undefined
}

export type PresentedResult = { href: string; titleHtml: string; excerptHtml: string; type: string; about: string[] }

/** A facet with the values that results can be narrowed to; following a chosen one takes the filter away. */
export type PresentedFacet = {
  name: string
  label: string
  choices: { label: string; count: number; href: string; isChosen: boolean }[]
}

const mostChoices = 8

/** Makes an answer ready to be shown. */
export const presentAnswer = (answer: Answered, request: SearchRequest, words: AnswerWords): PresentedAnswer => {
  const { total, results, corrected } = answer
  const { page } = request
  const marked = answer.words.join(' ')
  return {
    query: request.query,
    total,
    ...(corrected !== undefined && { corrected }),
    results: results.map((result) => presentResult(result, marked, words)),
    facets: Object.keys(filterNames).flatMap((name) => presentFacet({ name, answer, request, words })),
    ...(page > 1 && { previous: addressOfRequest({ ...request, page: page - 1 }) }),
    ...(total > page * resultsPerPage && { next: addressOfRequest({ ...request, page: page + 1 }) }),
  }
}

type Answered = Omit<SearchAnswer, 'results'> & { results: readonly Omit<SearchResult, 'score'>[] }

const presentResult = (
  { href, title, excerpt, type, date, code, facets }: Omit<SearchResult, 'score'>,
  marked: string,
  { types }: AnswerWords,
): PresentedResult => ({
  href,
  titleHtml: highlight(title, marked),
  excerptHtml: highlight(excerpt, marked),
  type: types[type] ?? type,
  about: [code, date && shortDate(date), facets.agency].flatMap((part) => part || []),
})

/** The day in Vietnam. */
const shortDate = (iso: string): string | undefined => {
  const day = new Date(Date.parse(iso) + 7 * 3_600_000)
  return Number.isNaN(day.getTime())
    ? undefined
    : `${day.getUTCDate()}/${day.getUTCMonth() + 1}/${day.getUTCFullYear()}`
}

type Presenting = { name: string; answer: Answered; request: SearchRequest; words: AnswerWords }

const presentFacet = ({ name, answer, request, words }: Presenting): PresentedFacet[] => {
  const chosen = request.filters[name] ?? []
  const counts = answer.facets[name] ?? []
  const label = words.facets[name]
  if (!label || (counts.length < 2 && chosen.length === 0)) return []
  const ordered = name === 'year' ? [...counts].sort((one, other) => (one.value < other.value ? 1 : -1)) : counts
  const shown = ordered.filter(({ value }, place) => place < mostChoices || chosen.includes(value))
  const choices = shown.map(({ value, count }) => {
    const isChosen = chosen.includes(value)
    const filters = {
      ...request.filters,
      [name]: isChosen ? chosen.filter((one) => one !== value) : [...chosen, value],
    }
    const href = addressOfRequest({ ...request, filters, page: 1 })
    return { label: (name === 'type' ? words.types[value] : words.values?.[value]) ?? value, count, href, isChosen }
  })
  return [{ name, label, choices }]
}
