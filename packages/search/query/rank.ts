import { inverseFrequency } from '../weights.ts'
import type { Match } from './assemble.ts'
import type { Clause } from './clause.ts'
import type { Reading } from './reading.ts'
import type { Query } from './readQuery.ts'
import type { Alternative } from './synonymsOf.ts'

/** A match with how much of the question it answers (0–1) and its score with that in it. */
export type Ranked = { document: number; score: number; coverage: number }

type Ranking = {
  query: Query
  reading: Reading
  clauses: readonly Clause[]
  alternatives: readonly Alternative[]
  matches: readonly Match[]
}

/**
 * Orders what lunr found. lunr adds up scores, so that one rare word often repeated beats all words once: a score counts
 * by the share of the question that the document answers, and where marks were typed by the share that has the same.
 */
export const rank = ({ matches, ...asked }: Ranking): Ranked[] => {
  const judge = createJudge(asked)
  const ranked = matches.map((match) => {
    const { coverage, exactness } = judge(match)
    return { document: match.document, coverage, score: match.score * coverage ** 2 * (0.4 + 0.6 * exactness ** 2) }
  })
  ranked.sort((one, other) => other.score - one.score || one.document - other.document)
  const best = ranked.reduce((most, { coverage }) => Math.max(most, coverage), 0)
  return ranked.filter(({ coverage }) => coverage >= best * leastCoverage)
}

/** Documents that answer much less of the question than the best one are no results. */
const leastCoverage = 0.5

const createJudge = ({ query, reading, clauses, alternatives }: Omit<Ranking, 'matches'>) => {
  const byTerm = groupByTerm(clauses)
  const weights = query.words.map(({ folded, light }) => light * Math.max(0.3, inverseOf(reading, folded)))
  const total = sum(weights)
  const ways = alternatives.map((way) => ({
    ...way,
    weights: way.syllables.map((syllable) => inverseOf(reading, syllable)),
  }))
  return ({ fieldsOf }: Match): { coverage: number; exactness: number } => {
    const credits = query.words.map(() => 0)
    const exact = query.words.map(() => 0)
    for (const term in fieldsOf)
      for (const { words, credit, exactness = 0 } of byTerm.get(term) ?? [])
        for (const word of words) {
          credits[word] = Math.max(credits[word] ?? 0, credit * standing(fieldsOf[term]))
          exact[word] = Math.max(exact[word] ?? 0, exactness)
        }
    for (const way of ways) creditWay(way, credits, fieldsOf)
    const share = (values: number[]) => sum(values.map((value, place) => value * (weights[place] ?? 0))) / total
    return { coverage: share(credits), exactness: query.isMarked ? share(exact) : 1 }
  }
}

/** A word somewhere in a long body says less than one in the title or the lead. */
const standing = (found: object | undefined): number => (found && ('title' in found || 'lead' in found) ? 1 : 0.7)

const creditWay = (way: Alternative & { weights: number[] }, credits: number[], fieldsOf: Match['fieldsOf']): void => {
  const all = sum(way.weights)
  const has = sum(
    way.syllables.map((syllable, place) =>
      fieldsOf[syllable] && standing(fieldsOf[syllable]) === 1 ? (way.weights[place] ?? 0) : 0,
    ),
  )
  const share = has / all
  if (share < 0.6) return
  for (let word = way.from; word < way.to; word += 1) credits[word] = Math.max(credits[word] ?? 0, 0.95 * share)
}

const groupByTerm = (clauses: readonly Clause[]): Map<string, Clause[]> => {
  const grouped = new Map<string, Clause[]>()
  for (const clause of clauses)
    if (clause.words.length > 0) grouped.set(clause.term, [...(grouped.get(clause.term) ?? []), clause])
  return grouped
}

const inverseOf = ({ corpus, frequency }: Reading, term: string): number =>
  inverseFrequency(corpus.documents, frequency(term))

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
