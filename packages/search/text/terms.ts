/** How the things people search for are named in the index. Terms of one syllable sort beside each other. */

/** Two syllables in their order, without marks. */
export const pairTerm = (first: string, second: string): string => `${first} ${second}`

/** A syllable with its marks. The tab puts it right behind the plain syllable, with which it is always fetched. */
export const exactTerm = ({ folded, exact }: { folded: string; exact: string }): string => `${folded}\t${exact}`
