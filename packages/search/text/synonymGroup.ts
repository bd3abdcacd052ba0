/** Ways to say the same thing; each is found by all the others. */
export type SynonymGroup = readonly string[]
