import { fileURLToPath } from 'node:url'
import { loadRenderer } from '@trangan/publisher/render'
import { type Figure, measureClean, measureOneArticle } from './measure.ts'

/** Measures the publisher on the compiled portals, without CMS: `node scripts/publisher/bench/main.ts [clean|one]`. */
const folder = fileURLToPath(new URL('../../../dist/portals', import.meta.url))
const renderer = await loadRenderer({ folder, log: ({ message }) => console.error(message) })
const [only] = process.argv.slice(2)

const print = (figures: Figure[]): void => {
  for (const { figure, value, unit, goal } of figures)
    console.log(
      `${figure.padEnd(34)} ${value.toFixed(value < 100 ? 2 : 0).padStart(9)} ${unit}${goal ? `  (goal ${goal})` : ''}`,
    )
}

if (only !== 'clean') for (const articles of [200, 2_000, 20_000]) print(await measureOneArticle(renderer, articles))
if (only !== 'one') print(await measureClean(renderer, 27, 200))
if (only === 'all') print(await measureClean(renderer, 27, 1_000))
