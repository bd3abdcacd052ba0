/** What one step of the test run came to. */
export type Outcome = { name: string; passed: number; failed: number; skipped: number; seconds?: number }

/** All outcomes in one. */
export const sum = (outcomes: Outcome[]): Omit<Outcome, 'name' | 'seconds'> => ({
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
