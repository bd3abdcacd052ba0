import { pageExamples } from '@trangan/contract/examples/pages'
import type { HomeBlockModel } from '@trangan/contract/pages'
import type { ComponentExample } from './examplesOf.ts'

/** A block of the home page as the example pages have it: full, and empty. */
export const homeBlockExamplesOf = (component: unknown, type: HomeBlockModel['type']): ComponentExample[] =>
  pageExamples.flatMap(({ name, input: { page, shell } }) => {
    const block = page.template === 'home' ? page.model.blocks.find((one) => one.type === type) : undefined
    return block ? [{ name, component, props: { block, id: 'khoi', locale: shell.locale } }] : []
  })
