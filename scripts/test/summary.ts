/** What one step of the test run came to. */
export type Outcome = {
  name: string
  passed: number
  failed: number
  skipped: number
  seconds?: number
  /** How long each file of tests took. */
  files?: { file: string; seconds: number }[]
}

/** All outcomes in one. */
export const sum = (outcomes: Outcome[]): Pick<Outcome, 'passed' | 'failed' | 'skipped'> => ({
  passed: total(outcomes, 'passed'),
  failed: total(outcomes, 'failed'),
  skipped: total(outcomes, 'skipped'),
})

const total = (outcomes: Outcome[], key: 'passed' | 'failed' | 'skipped'): number =>
  outcomes.reduce((all, outcome) => all + outcome[key], 0)

/** One line for each step: a mark, its name, its counts, its time. */
export const summary = (outcomes: Outcome[]): string =>
  outcomes
    .map(({ name, passed, failed, skipped, seconds }) => {
      const mark = failed ? '✖' : passed ? '✔' : '↷'
      const counts = [`${passed} passed`, failed && `${failed} failed`, skipped && `${skipped} skipped`].filter(Boolean)
      return `${mark} ${name.padEnd(24)} ${counts.join(', ')}${seconds === undefined ? '' : ` (${seconds.toFixed(1)} s)`}`
    })
    .join('\n')

/** The files of tests that took longest, so that nobody has to look for where the time goes. */
export const slowestFiles = (outcomes: Outcome[], count: number): string =>
  outcomes
    .flatMap(({ files = [] }) => files)
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, count)
    .map(({ file, seconds }) => `${file} ${seconds.toFixed(0)} s`)
    .join(', ')
