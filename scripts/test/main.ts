import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findMongodb, type TrialMongodb } from '../../cms/database/trial-mongodb/findMongodb.ts'
import { findChromium } from './findChromium.ts'
import { runCommand } from './runCommand.ts'
import { runVitest } from './runVitest.ts'
import { type Outcome, sum, summary } from './summary.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const isCi = Boolean(process.env.CI)
const reports = await mkdtemp(join(tmpdir(), 'trangan-test-'))

const command = (name: string, ...args: string[]) => runCommand({ name, args, cwd: root, env: process.env })
const tests = (project: string, env: Record<string, string> = {}) =>
  runVitest({ project, cwd: root, env: { ...process.env, ...env }, report: join(reports, `${project}.json`) })

/** What can't be had here: a skip that says why; in CI, where everything has to run, a failure. */
const missing = (name: string, reason: string): Outcome => {
  console.log(`${isCi ? '✖' : '↷'} ${name} ${isCi ? 'cannot run' : 'skipped'}: ${reason}`)
  return isCi ? { name, passed: 0, failed: 1, skipped: 0 } : { name, passed: 0, failed: 0, skipped: 1 }
}

const onMongodb = async (): Promise<Outcome> => {
  const mongodb: TrialMongodb | { reasons: string[] } = await findMongodb({
    cache: join(root, '.cache'),
    env: process.env,
  })
  if ('reasons' in mongodb) return missing('mongodb', `no MongoDB could be had:\n  - ${mongodb.reasons.join('\n  - ')}`)
  console.log(`▸ MongoDB: ${mongodb.source}`)
  try {
    return await tests('mongodb', { MONGODB_TEST_URI: mongodb.uri })
  } finally {
    await mongodb.stop()
  }
}

const inBrowser = async (): Promise<Outcome> => {
  const chromium = await findChromium(process.env)
  return 'reason' in chromium ? missing('e2e', chromium.reason) : tests('e2e', { CHROMIUM_PATH: chromium.path })
}

const outcomes = [
  await command('format and lint', 'biome', 'check', '.'),
  await command('types of the packages', 'tsc', '-p', 'packages'),
  await command('types of the themes', 'tsc', '-p', 'themes'),
  await command('types of the CMS', 'tsc', '-p', 'cms'),
  await command('types of the scripts', 'tsc', '-p', 'scripts'),
  await command(
    'types of the portals',
    'astro',
    'check',
    '--tsconfig',
    'sites/tsconfig.json',
    '--minimumFailingSeverity',
    'warning',
  ),
  await tests('unit'),
  await command('build', 'turbo', 'run', 'build'),
  await tests('programs'),
  await tests('sqlite'),
  await onMongodb(),
  await inBrowser(),
]

const total = sum(outcomes)
console.log(`\n${summary(outcomes)}\n`)
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`)
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0
