import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { Reporter, TestModule } from 'vitest/node'
import type { Report } from './report.ts'

/** Reporter of Vitest: writes what the run came to into the file that `TEST_REPORT` names. */
export default class WriteReport implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const file = process.env.TEST_REPORT
    if (file) writeFileSync(file, JSON.stringify(reportOf(modules)))
  }
}

const reportOf = (modules: readonly TestModule[]): Report => {
  const tests = modules.flatMap(({ children }) => [...children.allTests()])
  const count = (state: string) => tests.filter((test) => test.result().state === state).length
  return {
    passed: count('passed'),
    failed: count('failed') + modules.filter((module) => module.errors().length > 0).length,
    skips: tests.flatMap((test) => {
      const result = test.result()
      return result.state === 'skipped' ? [{ test: test.fullName, reason: result.note ?? '' }] : []
    }),
    files: modules.map((module) => ({
      file: relative(process.cwd(), module.moduleId),
      seconds: Math.round(module.diagnostic().duration + module.diagnostic().collectDuration) / 1000,
    })),
  }
}
