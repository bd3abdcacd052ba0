import { pairTerm } from '../text/terms.ts'
import type { Clause } from './clause.ts'
import { pairClauses } from './clausesOf.ts'
import type { Reading } from './reading.ts'
import type { Query } from './readQuery.ts'

const mostCompletions = 6

/** What the last word may become while it is typed: first what follows the word before it, then common syllables. */
export const completionClauses = async (query: Query, reading: Reading): Promise<Clause[]> => {
  const last = query.words.at(-1)
  if (!query.isTyping || !last || !/^[a-z]/.test(last.folded)) return []
  const endings = await endingsOf(query, last.folded, reading)
  const before = query.words.at(-2)
  const pairs = (folded: string) => (before ? pairClauses([before, { folded, light: 1 }], 0.8) : [])
  await reading.load(endings.flatMap((ending) => [ending, ...pairs(ending).map(({ term }) => term)]))
  const place = query.words.length - 1
  return endings.flatMap((ending) => [{ term: ending, boost: 0.6, words: [place], credit: 0.9 }, ...pairs(ending)])
}

const endingsOf = async (query: Query, start: string, reading: Reading): Promise<string[]> => {
  const before = query.words.at(-2)?.folded
  const follows = before
    ? reading.startingWith(pairTerm(before, start)).map((term) => term.slice(before.length + 1))
    : []
  const common = [...(await reading.syllables())].filter(([syllable]) => syllable.startsWith(start))
  common.sort(([one, first], [other, second]) => second - first || (one < other ? -1 : 1))
  const all = new Set([...follows, ...common.map(([syllable]) => syllable)])
  all.delete(start)
  return [...all].slice(0, mostCompletions)
}
