import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Report } from './report.ts'
import { runProgram } from './runProgram.ts'
import type { Outcome } from './summary.ts'

type Run = { name: string; project: string; cwd: string; env: NodeJS.ProcessEnv; report: string }

const reporter = fileURLToPath(new URL('writeReport.ts', import.meta.url))

/**
 * Runs one project of vitest.config.ts. What it prints is shown when a test failed; a run that ends badly without a
 * failed test counts as one failure.
 */
export const runVitest = async ({ name, project, cwd, env, report }: Run): Promise<Outcome> => {
  const started = performance.now()
  const args = ['vitest', 'run', '--project', project, '--reporter=default', `--reporter=${reporter}`]
  const { code, output } = await runProgram({ args, cwd, env: { ...env, TEST_REPORT: report, NO_COLOR: '1' } })
  const seconds = (performance.now() - started) / 1000
  const { passed, failed, skips, files } = await readReport(report)
  const outcome = { name, passed, failed: failed || (code === 0 ? 0 : 1), skipped: skips.length, seconds, files }
  console.log(
    outcome.failed === 0 ? `✔ ${name}: ${passed} passed (${seconds.toFixed(1)} s)` : `${output}\n✖ ${name} failed`,
  )
  for (const line of reasonsFor(skips, output)) console.log(`  ${line}`)
  return outcome
}

/** Why tests were skipped: what they say themselves, and the lines that a file prints for all of its tests. */
export const reasonsFor = (skips: Report['skips'], output: string): string[] => {
  const ofFiles = output.split('\n').filter((line) => line.startsWith('↷'))
  const ofTests = skips.filter(({ reason }) => reason || ofFiles.length === 0)
  return [...ofFiles, ...ofTests.map(({ test, reason }) => `↷ ${test}: ${reason || 'it does not say why'}`)]
}

const readReport = async (file: string): Promise<Report> => {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  return text === undefined ? { passed: 0, failed: 0, skips: [], files: [] } : Report.parse(JSON.parse(text))
}
