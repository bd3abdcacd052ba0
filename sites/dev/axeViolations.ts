import { source as axeSource } from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe finds wrong on a page, each with the elements it is about; only by the rules on colours where that is enough. */
export const axeViolations = async (page: Page, rules: 'all' | 'colours' = 'all'): Promise<string[]> => {
  // The content policy forbids scripts in the page; the debugger's own evaluation is not bound by it.
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axeSource)
  const options = { resultTypes: ['violations'], ...(rules === 'colours' && { runOnly: colourRules }) }
  const result: unknown = await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`)
  if (!isAxeResult(result)) throw new Error('axe gave no result.')
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

const colourRules = ['color-contrast', 'link-in-text-block']

type AxeResult = { violations: { id: string; nodes: { target: string[] }[] }[] }

const isAxeResult = (value: unknown): value is AxeResult =>
  typeof value === 'object' && value !== null && 'violations' in value
