/**
 * A word without its spaces as known syllables, as few and as common as can be, or `undefined`.
 * A syllable that is rare for this portal is rather a slip of the pen.
 * @example splitWord('khaisinh', syllables) // ['khai', 'sinh']
 */
export const splitWord = (word: string, syllables: ReadonlyMap<string, number>): string[] | undefined => {
  const rarest = Math.floor(Math.max(...syllables.values()) / 4)
  const best: ({ parts: string[]; worth: number } | undefined)[] = [{ parts: [], worth: 0 }]
  for (let end = 1; end <= word.length; end += 1)
    for (let start = Math.max(0, end - longestSyllable); start <= end - shortestSyllable; start += 1) {
      const before = best[start]
      const part = word.slice(start, end)
      const common = syllables.get(part)
      if (!before || common === undefined || common < rarest) continue
      const worth = before.worth + common - costOfPart
      if (worth > (best[end]?.worth ?? Number.NEGATIVE_INFINITY)) best[end] = { parts: [...before.parts, part], worth }
    }
  const parts = best[word.length]?.parts
  return parts && parts.length > 1 && parts.length <= mostParts ? parts : undefined
}

const longestSyllable = 7
const shortestSyllable = 2
const mostParts = 6
/** Above every commonness, so that fewer parts win. */
const costOfPart = 10
