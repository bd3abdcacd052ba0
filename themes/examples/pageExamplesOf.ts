import { pageExamples } from '@trangan/contract/examples/pages'
import type { Template } from '@trangan/contract/pages'
import type { ComponentExample } from './examplesOf.ts'

/** The example pages that a template draws: those of packages/contract, from which whole pages are tested too. */
export const pageExamplesOf = (component: unknown, template: Template): ComponentExample[] =>
  pageExamples
    .filter(({ input }) => input.page.template === template)
    .map(({ name, input }) => ({ name, component, props: input }))
