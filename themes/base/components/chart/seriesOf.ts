import type { FiguresModel } from '@trangan/contract/pages'

/** One column of a table of figures: its heading and its values with the names of their rows. */
export type Series = { name: string; values: { name: string; value: number | null }[] }

/** The columns of a table of figures; a value that a row lacks is `null`. */
export const seriesOf = ({ columns, rows }: FiguresModel): Series[] =>
  columns.slice(1).map((name, index) => ({
    name,
    values: rows.map((row) => ({ name: row.name, value: row.values[index] ?? null })),
  }))

/** All numbers of a table. */
export const valuesOf = (figures: FiguresModel): number[] =>
  figures.rows.flatMap(({ values }) => values).filter((value) => value !== null)

/** Neighbouring values that are there, each with its place in the row: a gap in the figures is a gap in the line. */
export const runsOf = ({ values }: Series): { index: number; value: number }[][] =>
  values
    .reduce<{ index: number; value: number }[][]>(
      (runs, { value }, index) => {
        if (value === null) runs.push([])
        else runs.at(-1)?.push({ index, value })
        return runs
      },
      [[]],
    )
    .filter((run) => run.length > 0)
