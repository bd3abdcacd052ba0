/** How well ten results answer a question: the first right one, how many of the right ones, and in how good an order. */
export type Quality = { mrr: number; recall: number; ndcg: number }

const shown = 10

/** Judges the first ten results; grades are 2 for an answer and 1 for what helps, 0 counts as nothing. */
export const judge = (results: readonly string[], answers: ReadonlyMap<string, number>): Quality => {
  const grades = results.slice(0, shown).map((result) => answers.get(result) ?? 0)
  const wanted = [...answers.values()]
    .filter((grade) => grade > 0)
    .sort((one, other) => other - one)
    .slice(0, shown)
  const first = grades.findIndex((grade) => grade > 0)
  return {
    mrr: first < 0 ? 0 : 1 / (first + 1),
    recall: grades.filter((grade) => grade > 0).length / wanted.length,
    ndcg: gain(grades) / gain(wanted),
  }
}

const gain = (grades: readonly number[]): number =>
  grades.reduce((total, grade, place) => total + (2 ** grade - 1) / Math.log2(place + 2), 0)

/** The mean of each measure. */
export const meanQuality = (all: readonly Quality[]): Quality => {
  const mean = (of: (quality: Quality) => number) => all.reduce((total, quality) => total + of(quality), 0) / all.length
  return { mrr: mean(({ mrr }) => mrr), recall: mean(({ recall }) => recall), ndcg: mean(({ ndcg }) => ndcg) }
}
