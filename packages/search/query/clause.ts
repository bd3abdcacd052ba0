/** One term that is sought, and of which words of the question it speaks. */
export type Clause = {
  term: string
  boost: number
  /** Places of the words it stands for, and how well it does: 1 is the very word. */
  words: readonly number[]
  credit: number
  /** Set on terms that tell whether the marks are right: 1 for the same, less where the text has none. */
  exactness?: number
  /** Set when only titles and leads are asked: a word of most bodies tells nothing there. */
  isHeadOnly?: boolean
}

/** From this many words on, those that most bodies have are not sought in bodies. */
const longQuestion = 4
const commonShare = 0.2

/** Spares long questions the common words of bodies: they would cost the most time and say the least. */
export const spareBodies = (clauses: readonly Clause[], words: number, bodyShare: (term: string) => number): Clause[] =>
  clauses.map((clause) =>
    words >= longQuestion && bodyShare(clause.term) > commonShare ? { ...clause, isHeadOnly: true } : clause,
  )
