import { pageExamples } from '@trangan/contract/examples/pages'
import type { ComponentExample } from './examplesOf.ts'

/** What stands on every page, in each language of the example pages. */
export const shellExamplesOf = (component: unknown): ComponentExample[] => {
  const shells = new Map(pageExamples.map(({ input: { shell } }) => [shell.locale, shell]))
  return [...shells].map(([locale, shell]) => ({ name: locale, component, props: { shell } }))
}
