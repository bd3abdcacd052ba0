import type { HomeBlockModel } from '@trangan/contract/pages'
import { heightOf } from './heightOf.ts'

type BlockType = HomeBlockModel['type']

/** How a family lays out the first page: how many blocks of a type share a row at best, and which rows lie on a band of colour. */
export type HomeLayout = {
  /** 1: the whole width; 2: half of it; 3: a third. */
  perRow: Record<BlockType, 1 | 2 | 3>
  band: ReadonlySet<BlockType>
}

/** Blocks side by side; together they fill the width, so that no hole is left. */
export type HomeRow = { blocks: HomeBlockModel[]; isBand: boolean }

/** The blocks of a first page as rows, in the order the agency chose: those that want the whole width alone, others in twos and threes. */
export const arrangeBlocks = (blocks: readonly HomeBlockModel[], layout: HomeLayout): HomeRow[] =>
  runsOf(blocks, layout)
    .flatMap((run) => bestRows(run, layout))
    .map((row) => ({ blocks: row, isBand: row.some(({ type }) => layout.band.has(type)) }))

/** Neighbours that may share rows: a block that wants the whole width stands between two runs. */
const runsOf = (blocks: readonly HomeBlockModel[], { perRow }: HomeLayout): HomeBlockModel[][] => {
  const runs: HomeBlockModel[][] = []
  let isOpen = false
  for (const block of blocks) {
    const isWide = perRow[block.type] === 1
    if (isOpen && !isWide) runs.at(-1)?.push(block)
    else runs.push([block])
    isOpen = !isWide
  }
  return runs
}

type Choice = { cost: number; rows: HomeBlockModel[][] }

/** Of all ways to break a run into rows of at most three, the one with the least cost. */
const bestRows = (run: readonly HomeBlockModel[], layout: HomeLayout): HomeBlockModel[][] => {
  const best: Choice[] = [{ cost: 0, rows: [] }]
  for (let end = 1; end <= run.length; end++) {
    const choices = [1, 2, 3].flatMap((size): Choice[] => {
      const before = best[end - size]
      const row = run.slice(end - size, end)
      return before ? [{ cost: before.cost + costOf(row, layout), rows: [...before.rows, row] }] : []
    })
    best.push(choices.reduce((least, choice) => (choice.cost < least.cost ? choice : least)))
  }
  return best[run.length]?.rows ?? []
}

/** What a row costs: blocks wider or narrower than they should be (far off is far worse), and the empty space under the lower ones. */
const costOf = (row: readonly HomeBlockModel[], { perRow }: HomeLayout): number => {
  const heights = row.map(heightOf)
  const empty = heights.reduce((sum, height) => sum + Math.max(...heights) - height, 0) / row.length
  const wish = row.reduce((sum, { type }) => sum + Math.abs(perRow[type] - row.length) ** 3, 0)
  return empty + wish * 6
}
