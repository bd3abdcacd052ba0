const collator = new Intl.Collator('vi', { numeric: true })

/** Orders names and titles as a Vietnamese dictionary does (a ă â … d đ e ê), numbers inside them by value. */
export const compare = (one: string, other: string): number => collator.compare(one, other)
