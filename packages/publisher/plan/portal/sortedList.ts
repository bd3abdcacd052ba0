/** Documents in the order of time, the oldest first; ids decide between equal times. */
export type SortedList<T> = T[]

/** When a document of a list counts as made. */
type Time<T> = (document: T) => string

/** Puts a document where it belongs; answers with its position. */
export const insert = <T extends { id: string }>(list: SortedList<T>, document: T, at: Time<T>): number => {
  const index = rankOf(list, document, at)
  list.splice(index, 0, document)
  return index
}

/** Takes a document out, and answers where it stood; nothing happens when it is not there. */
export const remove = <T extends { id: string }>(list: SortedList<T>, document: T, at: Time<T>): number | undefined => {
  const index = indexOf(list, document, at)
  if (index !== undefined) list.splice(index, 1)
  return index
}

/** Position of a document, counted from the oldest. */
export const indexOf = <T extends { id: string }>(
  list: SortedList<T>,
  document: T,
  at: Time<T>,
): number | undefined => {
  const index = rankOf(list, document, at)
  return list[index]?.id === document.id ? index : undefined
}

/** The newest documents, the newest first. */
export const newest = <T>(list: SortedList<T>, count: number): T[] => list.slice(-count).reverse()

/** Sorts once what `insert` keeps sorted. */
export const sort = <T extends { id: string }>(list: SortedList<T>, at: Time<T>): void => {
  list.sort((a, b) => compareText(at(a), at(b)) || compareText(a.id, b.id))
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** How many documents stand before this one. */
const rankOf = <T extends { id: string }>(list: SortedList<T>, document: T, at: Time<T>): number => {
  const time = at(document)
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const other = list[middle]
    if (other && (compareText(at(other), time) || compareText(other.id, document.id)) < 0) low = middle + 1
    else high = middle
  }
  return low
}
