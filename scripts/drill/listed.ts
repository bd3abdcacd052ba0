/** At most ten problems are told; the rest is counted. */
export const listed = (what: string, problems: readonly string[]): string[] => [
  `${problems.length === 0 ? '✔' : '✖'} ${problems.length} ${what}`,
  ...problems.slice(0, 10).map((problem) => `    ${problem}`),
]
