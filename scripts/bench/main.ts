import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { type Figure, table } from './figures.ts'

/** Measures; `only` names groups of figures where a benchmark has such. */
type Measure = (note: (text: string) => void, only?: string) => Promise<Figure[]>

/** Every benchmark by its name; each is loaded only when it is asked for. */
const benchmarks: Record<string, () => Promise<{ measure: Measure }>> = {
  start: () => import('./start.ts'),
  publish: () => import('./publish.ts'),
  search: () => import('./search.ts'),
  pages: () => import('./pages.ts'),
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' }, only: { type: 'string' } },
})
const [name = ''] = positionals
const load = benchmarks[name]

if (load) {
  const { measure } = await load()
  const figures = await measure((text) => console.error(`▸ ${text}`), values.only)
  console.log(`\n${table(figures)}\n`)
  if (values.json) await writeFile(values.json, `${JSON.stringify(figures, null, 2)}\n`)
} else {
  console.error(
    `There is no benchmark "${name}". Names: ${Object.keys(benchmarks).join(', ')}.\nUse: npm run bench -- NAME [--json FILE] [--only GROUP,…]`,
  )
  process.exitCode = 1
}
