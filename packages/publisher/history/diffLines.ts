/** A line of a comparison; `gap` stands for so many equal lines that are left out. */
export type DiffLine = { kind: 'same' | 'added' | 'removed'; text: string } | { kind: 'gap'; lines: number }

/** Longer texts are compared as a whole block: a table of their lines would not fit in memory. */
const longest = 4_000

/** Equal lines shown around a difference. */
const context = 2

/**
 * What became of a text, line by line, with two equal lines around each difference.
 * @example diffLines(['a', 'b'], ['a', 'c']) // same a, removed b, added c
 */
export const diffLines = (before: readonly string[], after: readonly string[]): DiffLine[] => {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1
  let end = 0
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end += 1
  const middle = diffMiddle(before.slice(start, before.length - end), after.slice(start, after.length - end))
  return withGaps([
    ...lines('same', before.slice(0, start)),
    ...middle,
    ...lines('same', after.slice(after.length - end)),
  ])
}

type Line = Exclude<DiffLine, { kind: 'gap' }>

const lines = (kind: Line['kind'], texts: readonly string[]): Line[] => texts.map((text) => ({ kind, text }))

/** The longest common subsequence, by the textbook. */
const diffMiddle = (before: readonly string[], after: readonly string[]): Line[] => {
  if (before.length * after.length > longest ** 2) return [...lines('removed', before), ...lines('added', after)]
  const width = after.length + 1
  const lengths = commonLengths(before, after)
  const result: Line[] = []
  let [row, column] = [0, 0]
  while (row < before.length || column < after.length) {
    const [old = '', young = ''] = [before[row], after[column]]
    const [down = -1, right = -1] = [lengths[(row + 1) * width + column], lengths[row * width + column + 1]]
    if (row < before.length && column < after.length && old === young) {
      result.push({ kind: 'same', text: old })
      row += 1
      column += 1
    } else if (row < before.length && (column >= after.length || down >= right)) {
      result.push({ kind: 'removed', text: old })
      row += 1
    } else {
      result.push({ kind: 'added', text: young })
      column += 1
    }
  }
  return result
}

const commonLengths = (before: readonly string[], after: readonly string[]): Uint16Array => {
  const width = after.length + 1
  const lengths = new Uint16Array((before.length + 1) * width)
  for (let row = before.length - 1; row >= 0; row -= 1)
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const below = (row + 1) * width + column
      lengths[row * width + column] =
        before[row] === after[column]
          ? (lengths[below + 1] ?? 0) + 1
          : Math.max(lengths[below] ?? 0, lengths[row * width + column + 1] ?? 0)
    }
  return lengths
}

/** Leaves out equal lines that are far from any difference. */
const withGaps = (all: readonly Line[]): DiffLine[] => {
  const near = all.map((_, at) =>
    all.slice(Math.max(0, at - context), at + context + 1).some(({ kind }) => kind !== 'same'),
  )
  const result: DiffLine[] = []
  for (const [at, line] of all.entries()) {
    const last = result.at(-1)
    if (near[at]) result.push(line)
    else if (last?.kind === 'gap') last.lines += 1
    else result.push({ kind: 'gap', lines: 1 })
  }
  return result
}
