import { parseArgs } from 'node:util'

/** Every drill by its name; each is loaded only when it is asked for, and answers whether all went well. */
const drills: Record<string, () => Promise<{ drill: (count: number | undefined) => Promise<boolean> }>> = {
  kill: () => import('./kill/main.ts'),
  faults: () => import('./faults/main.ts'),
  order: () => import('./order/main.ts'),
  storm: () => import('./storm/main.ts'),
  damage: () => import('./damage/main.ts'),
  clock: () => import('./clock/main.ts'),
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { count: { type: 'string' } } })
const [name = ''] = positionals
const load = drills[name]
const count = values.count === undefined ? undefined : Number(values.count)

if (!load || (count !== undefined && !(Number.isInteger(count) && count > 0))) {
  const problem = load ? `"${values.count}" is no count` : `There is no drill "${name}"`
  console.error(`${problem}. Names: ${Object.keys(drills).join(', ')}.\nUse: npm run drill -- NAME [--count N]`)
  process.exitCode = 1
} else {
  const { drill } = await load()
  process.exitCode = (await drill(count)) ? 0 : 1
}
