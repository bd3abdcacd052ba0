import { normalizeSpaces } from '@trangan/vietnamese'

/** What the national portal writes into a cell that has nothing in it. */
export const placeholder = 'Không có thông tin'

/** The tidy text of a cell, or `undefined` when it is empty or says that there is nothing. */
export const textOf = (cell: string): string | undefined => {
  const text = normalizeSpaces(cell)
  return text === '' || text === placeholder ? undefined : text
}
