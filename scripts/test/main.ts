import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findMongodb } from '../../cms/database/trial-mongodb/findMongodb.ts'
import { findNginx } from '../web-servers/examples/trialNginx.ts'
import { findChromium } from './findChromium.ts'
import { runCommand } from './runCommand.ts'
import { runSteps, type Step } from './runSteps.ts'
import { runVitest } from './runVitest.ts'
import { type Outcome, slowestFiles, sum, summary } from './summary.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const isCi = Boolean(process.env.CI)
const reports = await mkdtemp(join(tmpdir(), 'trangan-test-'))

const command = (name: string, ...args: string[]): Step => ({
  name,
  run: () => runCommand({ name, args, cwd: root, env: process.env }),
})
const runTests = (project: string, env: Record<string, string> = {}): Promise<Outcome> => {
  const report = join(reports, `${project}.json`)
  return runVitest({ name: `${project} tests`, project, cwd: root, env: { ...process.env, ...env }, report })
}

/** What can't be had here: a skip that says why; in CI, where everything has to run, a failure. */
const missing = (name: string, reason: string): Outcome => {
  console.log(`${isCi ? '✖' : '↷'} ${name} ${isCi ? 'cannot run' : 'skipped'}: ${reason}`)
  return { name, passed: 0, failed: isCi ? 1 : 0, skipped: isCi ? 0 : 1 }
}

/** Debian's packages, one after the other: two installations at once would be in each other's way. */
const findPrograms = async (): Promise<Outcome> => {
  const started = performance.now()
  for (const found of [await findChromium(process.env), await findNginx()])
    if (typeof found === 'object' && 'reason' in found) console.log(`↷ ${found.reason}`)
  const seconds = (performance.now() - started) / 1000
  return { name: 'browser and web server', passed: 1, failed: 0, skipped: 0, seconds }
}

const onMongodb = async (): Promise<Outcome> => {
  const mongodb = await findMongodb({ cache: join(root, '.cache'), env: process.env })
  if ('reasons' in mongodb)
    return missing('mongodb tests', `no MongoDB could be had:\n  - ${mongodb.reasons.join('\n  - ')}`)
  console.log(`▸ MongoDB: ${mongodb.source}`)
  try {
    return await runTests('mongodb', { MONGODB_TEST_URI: mongodb.uri })
  } finally {
    await mongodb.stop()
  }
}

const inBrowser = async (): Promise<Outcome> => {
  const chromium = await findChromium(process.env)
  return 'reason' in chromium
    ? missing('e2e tests', chromium.reason)
    : runTests('e2e', { CHROMIUM_PATH: chromium.path })
}

/** In the order in which they begin: what others wait for first, then what takes longest. */
const steps: Step[] = [
  command('build', 'turbo', 'run', 'build'),
  { name: 'browser and web server', run: findPrograms },
  command('format and lint', 'biome', 'check', '.'),
  // One program for all rooms: each of them alone would read the packages and their types again.
  command('types', 'tsc', '-p', '.'),
  command(
    'types of the portals',
    ...['astro', 'check', '--tsconfig', 'sites/tsconfig.json', '--minimumFailingSeverity', 'warning'],
  ),
  { name: 'e2e tests', needs: ['build', 'browser and web server'], run: inBrowser },
  { name: 'programs tests', needs: ['build', 'browser and web server'], run: () => runTests('programs') },
  { name: 'unit tests', run: () => runTests('unit') },
  { name: 'mongodb tests', run: onMongodb },
  { name: 'sqlite tests', run: () => runTests('sqlite') },
]

const outcomes = await runSteps(steps, { atOnce: Math.min(2, availableParallelism()), say: console.log })
await rm(reports, { recursive: true, force: true })
const total = sum(outcomes)
console.log(`\n${summary(outcomes)}\n\nSlowest: ${slowestFiles(outcomes, 5)}\n`)
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`)
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0
