import { expect, it } from 'vitest'
import { runSteps, type Step } from './runSteps.ts'

/** Steps that end when they are told to, and what happened to them so far. */
const rehearsal = () => {
  const events: string[] = []
  const ends = new Map<string, (failed: number) => void>()
  const step = (name: string, ...needs: string[]): Step => ({
    name,
    needs,
    run: async () => {
      events.push(name)
      const failed = await new Promise<number>((resolve) => ends.set(name, resolve))
      return { name, passed: 1 - failed, failed, skipped: 0 }
    },
  })
  const end = async (name: string, failed = 0) => {
    ends.get(name)?.(failed)
    await new Promise(setImmediate)
  }
  const said: string[] = []
  return { events, step, end, said, say: (line: string) => said.push(line) }
}

it('runs so many steps at a time, in the order of the list', async () => {
  const { events, step, end, say } = rehearsal()
  const all = runSteps([step('lint'), step('types'), step('unit')], { atOnce: 2, say })
  expect(events).toEqual(['lint', 'types'])
  await end('types')
  expect(events).toEqual(['lint', 'types', 'unit'])
  await end('unit')
  await end('lint')
  expect((await all).map(({ name }) => name)).toEqual(['lint', 'types', 'unit'])
})

it('lets others go first while a step has not got what it needs', async () => {
  const { events, step, end, say } = rehearsal()
  const all = runSteps([step('build'), step('e2e', 'build'), step('unit')], { atOnce: 2, say })
  expect(events).toEqual(['build', 'unit'])
  await end('build')
  expect(events).toEqual(['build', 'unit', 'e2e'])
  await end('unit')
  await end('e2e')
  await all
})

it('skips what needs a step that failed, and runs the rest', async () => {
  const { step, end, said, say } = rehearsal()
  const all = runSteps([step('build'), step('e2e', 'build'), step('unit')], { atOnce: 1, say })
  await end('build', 1)
  await end('unit')
  expect((await all).map(({ skipped, failed }) => ({ skipped, failed }))).toEqual([
    { skipped: 0, failed: 1 },
    { skipped: 1, failed: 0 },
    { skipped: 0, failed: 0 },
  ])
  expect(said).toContain('↷ e2e skipped: it needs what failed (build)')
})

it('says which steps wait for something that never comes', async () => {
  const { step, say } = rehearsal()
  await expect(runSteps([step('e2e', 'biuld')], { atOnce: 1, say })).rejects.toThrow('never get what they need: e2e')
})
