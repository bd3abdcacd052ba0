/** One term that is sought, and of which words of the question it speaks. */
export type Clause = {
  term: string
  boost: number
  /** Places of the words it stands for, and how well it does: 1 is the very word. */
  words: readonly number[]
  credit: number
  /** Set on terms that tell whether the marks are right: 1 for the same, less where the text has none. */
  exactness?: number
}
