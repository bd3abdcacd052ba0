import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Outcome } from './summary.ts'

const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
})

type Run = { project: string; cwd: string; env: NodeJS.ProcessEnv; report: string }

/** Runs one project of vitest.config.ts; a run that ends badly without a failed test counts as one failure. */
export const runVitest = async ({ project, cwd, env, report }: Run): Promise<Outcome> => {
  const started = performance.now()
  const code = await new Promise<number>((resolve) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const child = spawn('vitest', ['run', '--project', project, ...reporters], { cwd, env, stdio: 'inherit' })
    child.on('error', () => resolve(1))
    child.on('close', (exit) => resolve(exit ?? 1))
  })
  const counts = await readCounts(report)
  const failed = counts.failed === 0 && code !== 0 ? 1 : counts.failed
  return { name: `${project} tests`, ...counts, failed, seconds: (performance.now() - started) / 1000 }
}

const readCounts = async (file: string): Promise<{ passed: number; failed: number; skipped: number }> => {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined) return { passed: 0, failed: 0, skipped: 0 }
  const report = Report.parse(JSON.parse(text))
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}
