/** Thirteen real lines of the national catalogue: short ones, and those that hold a difficulty each. */
export const exampleFile = new URL('procedures.jsonl', import.meta.url)

/** The whole catalogue as it was crawled, in the folder beside the repository where it is kept on developers' machines. */
export const wholeFile = new URL('../../../../shared/data/procedures.jsonl.gz', import.meta.url)
