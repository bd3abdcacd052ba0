import { source as axeSource } from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe finds wrong on a page, each with the elements it is about. */
export const axeViolations = async (page: Page): Promise<string[]> => {
  // The content policy forbids scripts in the page; the debugger's own evaluation is not bound by it.
  await page.evaluate(axeSource)
  const result: unknown = await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')
  if (!isAxeResult(result)) throw new Error('axe gave no result.')
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

type AxeResult = { violations: { id: string; nodes: { target: string[] }[] }[] }

const isAxeResult = (value: unknown): value is AxeResult =>
  typeof value === 'object' && value !== null && 'violations' in value
