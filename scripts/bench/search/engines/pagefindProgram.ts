/** The part of Pagefind's program that is used. */
export type PagefindProgram = {
  options: (options: { basePath: string }) => Promise<void>
  init: () => Promise<void>
  search: (question: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>
}

/** Asks it as its own widget does: the first ten results with what is shown of them. */
export const askPagefind = async (program: PagefindProgram, question: string): Promise<string[]> => {
  const { results } = await program.search(question)
  return (await Promise.all(results.slice(0, 10).map((result) => result.data()))).map(({ url }) => url)
}
