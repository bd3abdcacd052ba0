import type { Match } from './assemble.ts'
import type { Judgement } from './judge.ts'

/** A document that was found with its score, in which it counts how much of the question it answers. */
export type Ranked = { document: number; score: number }

/**
 * Orders what lunr found. lunr adds up scores, so that one rare word often repeated beats all words once: a score counts
 * by the share of the question that the document answers, and where marks were typed by the share that has the same.
 */
export const rank = (matches: readonly Match[], { coverage, exactness }: Judgement): Ranked[] =>
  matches
    .map(({ document, score }) => {
      const [covered, exact] = [coverage[document] ?? 0, exactness?.[document] ?? 1]
      return { document, score: score * covered ** 2 * (0.4 + 0.6 * exact ** 2) }
    })
    .sort((one, other) => other.score - one.score || one.document - other.document)
