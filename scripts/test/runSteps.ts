import type { Outcome } from './summary.ts'

/** A part of the whole run. */
export type Step = {
  name: string
  /** Names of the steps that have to have passed before it starts. */
  needs?: readonly string[]
  run: () => Promise<Outcome>
}

/**
 * Runs steps, so many at a time: the first of the list that has what it needs goes first. A step whose needs failed is
 * skipped. The outcomes stand in the order of the list.
 */
export const runSteps = async (
  steps: readonly Step[],
  { atOnce, say }: { atOnce: number; say: (line: string) => void },
): Promise<Outcome[]> => {
  const ended = new Map<string, Outcome>()
  const running = new Map<string, Promise<void>>()
  const isWaiting = ({ name }: Step) => !ended.has(name) && !running.has(name)
  const isReady = ({ needs = [] }: Step) => needs.every((name) => ended.has(name))
  const begin = async (step: Step): Promise<void> => {
    const outcome = await runOrSkip(step, ended, say)
    ended.set(step.name, outcome)
    running.delete(step.name)
  }
  while (ended.size < steps.length) {
    const next = steps.filter((step) => isWaiting(step) && isReady(step)).slice(0, atOnce - running.size)
    for (const step of next) running.set(step.name, begin(step))
    if (running.size === 0) throw new Error(`These steps never get what they need: ${namesOf(steps.filter(isWaiting))}`)
    await Promise.race(running.values())
  }
  return steps.flatMap(({ name }) => ended.get(name) ?? [])
}

const runOrSkip = async (
  { name, needs = [], run }: Step,
  ended: ReadonlyMap<string, Outcome>,
  say: (line: string) => void,
): Promise<Outcome> => {
  const missing = needs.filter((need) => ended.get(need)?.failed)
  if (missing.length === 0) {
    say(`▸ ${name} …`)
    return run()
  }
  say(`↷ ${name} skipped: it needs what failed (${missing.join(', ')})`)
  return { name, passed: 0, failed: 0, skipped: 1 }
}

const namesOf = (steps: readonly Step[]): string => steps.map(({ name }) => name).join(', ')
