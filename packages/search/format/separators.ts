/**
 * Packs ascending texts into one: of each, how much it shares with the one before (base 36) and the rest. A root names
 * a thousand pieces and is fetched before anything else.
 * @example packSeparators(['', 'gia', 'giay ph']) // '0|0gia|3y ph'
 */
export const packSeparators = (separators: readonly string[]): string =>
  separators
    .map((separator, place) => {
      const shared = sharedLength(separators[place - 1] ?? '', separator)
      return shared.toString(36) + separator.slice(shared)
    })
    .join('|')

/** What `packSeparators` packed. */
export const unpackSeparators = (packed: string): string[] => {
  let before = ''
  return packed.split('|').map((part) => {
    before = before.slice(0, Number.parseInt(part.charAt(0), 36)) + part.slice(1)
    return before
  })
}

const longestShared = 35

/** How many letters two texts begin with alike. */
export const sharedLength = (one: string, other: string): number => {
  let length = 0
  while (length < Math.min(one.length, longestShared) && one[length] === other[length]) length += 1
  return length
}
