/** One measured figure, as `--json` writes it. `goal` is what the value should be, e.g. `< 15`. */
export type Figure = { figure: string; value: number; unit: string; goal?: string | undefined; samples: number[] }

/** The middle value of an odd or even number of samples. */
export const median = (samples: readonly number[]): number => percentile(samples, 50)

/** The p-th percentile, by linear interpolation between the two nearest samples. */
export const percentile = (samples: readonly number[], p: number): number => {
  const sorted = [...samples].sort((a, b) => a - b)
  const place = ((sorted.length - 1) * p) / 100
  const [low, high] = [sorted[Math.floor(place)] ?? Number.NaN, sorted[Math.ceil(place)] ?? Number.NaN]
  return low + (high - low) * (place - Math.floor(place))
}

/** Whether a value reaches its goal, `undefined` when there is none. */
export const reaches = ({ value, goal }: Pick<Figure, 'value' | 'goal'>): boolean | undefined => {
  const [, sign, bound] = /^(<=|>=|<|>|=|≤|≥)\s*(-?[\d.]+)$/.exec(goal ?? '') ?? []
  if (!sign) return undefined
  return comparisons[sign]?.(value, Number(bound))
}

const comparisons: Record<string, (value: number, bound: number) => boolean> = {
  '<': (value, bound) => value < bound,
  '>': (value, bound) => value > bound,
  '<=': (value, bound) => value <= bound,
  '≤': (value, bound) => value <= bound,
  '>=': (value, bound) => value >= bound,
  '≥': (value, bound) => value >= bound,
  '=': (value, bound) => value === bound,
}

/** The figures as a table for people. */
export const table = (figures: readonly Figure[]): string => {
  const rows = figures.map((figure) => [
    figure.figure,
    short(figure.value),
    figure.unit,
    figure.goal ?? '',
    verdict(figure),
    String(figure.samples.length),
  ])
  const all = [['figure', 'value', 'unit', 'goal', '', 'n'], ...rows]
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? []
  return all
    .map((row) =>
      row
        .map((cell, column) => (column === 1 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const verdict = (figure: Figure): string => ({ true: '✔', false: '✖', undefined: '' })[String(reaches(figure))] ?? ''

const short = (value: number): string =>
  Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2)
