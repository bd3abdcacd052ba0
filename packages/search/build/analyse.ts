import { roundLength } from '../format/columns.ts'
import type { SearchableDocument } from '../searchableDocument.ts'
import { numberTermsIn } from '../text/numberTerms.ts'
import { exactTerm, pairTerm } from '../text/terms.ts'
import { formsOf, isMarked, wordPattern } from '../words.ts'

/** Terms of one field with how often they stand there. */
export type TermCounts = Map<string, number>

/** Terms of a document by field, in the order of `fields`. */
export type Analyse = (document: SearchableDocument) => TermCounts[]

/**
 * Makes the function that reads a document as terms. It remembers the forms of the words it met, for texts have few
 * different ones; make it once for many documents. Titles and leads give syllables, the same with their marks, and pairs of neighbours; bodies give
 * syllables and those with marks, each of the latter counted once.
 */
export const createAnalyse = (): Analyse => {
  const read = createReader()
  return (document) => [
    headTerms(read, document.title),
    withCodes(headTerms(read, leadOf(document)), document),
    bodyTerms(read, document.body ?? ''),
  ]
}

/**
 * How long a field counts as: its terms, rounded up to a step a third longer than the one before. lunr would see as many
 * terms if the text were filled up with a word nobody asks for; rounded lengths pack into a few bits.
 */
export const roundedLength = (counts: TermCounts): number => {
  let terms = 0
  for (const count of counts.values()) terms += count
  return roundLength(terms)
}

/** A word as terms: without marks, and with them where it stands in a title; `marked` only when it has some. */
type Forms = { folded: string; exact: string; marked: string | undefined }
type Read = (text: string) => Forms[]

const createReader = (): Read => {
  const known = new Map<string, Forms>()
  return (text) =>
    (text.match(wordPattern) ?? []).map((word) => {
      const found = known.get(word)
      if (found) return found
      const forms = termsOf(word)
      if (known.size >= mostKnown) known.clear()
      known.set(word, forms)
      return forms
    })
}

/** Words that are remembered: some megabytes, and more than a province writes in a month. */
const mostKnown = 20_000

const termsOf = (word: string): Forms => {
  const forms = formsOf(word)
  const exact = exactTerm(forms)
  return { folded: forms.folded, exact, marked: isMarked(forms) ? exact : undefined }
}

const leadOf = ({ summary, category, code, numbers }: SearchableDocument): string =>
  [category, summary, code, ...(numbers ?? [])].filter(Boolean).join(' \n ')

const headTerms = (read: Read, text: string): TermCounts => {
  const counts: TermCounts = new Map()
  let before: Forms | undefined
  for (const word of read(text)) {
    count(counts, word.folded)
    count(counts, word.exact)
    if (before) count(counts, pairTerm(before.folded, word.folded))
    before = word
  }
  for (const term of numberTermsIn(text)) counts.set(term, 1)
  return counts
}

/** People type the code of a procedure without its full stop, or only its last six digits. */
const withCodes = (counts: TermCounts, { code }: SearchableDocument): TermCounts => {
  if (!code) return counts
  counts.set(code.replaceAll('.', ''), 1)
  counts.set(code.slice(code.indexOf('.') + 1), 1)
  return counts
}

const bodyTerms = (read: Read, text: string): TermCounts => {
  const times = new Map<Forms, number>()
  for (const word of read(text)) times.set(word, (times.get(word) ?? 0) + 1)
  const counts: TermCounts = new Map()
  for (const [{ folded, marked }, number] of times) {
    count(counts, folded, number)
    if (marked) counts.set(marked, 1)
  }
  for (const [term, number] of counts) if (number > 1) counts.set(term, roughly(number))
  for (const term of numberTermsIn(text)) counts.set(term, 1)
  return counts
}

/** The weight of a word hardly grows after a few times: rough counts pack better. */
const roughly = (times: number): number => (times < 5 ? 3 : 8)

const count = (counts: TermCounts, term: string, times = 1): void => {
  counts.set(term, (counts.get(term) ?? 0) + times)
}
