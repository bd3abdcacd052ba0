import { exampleDocuments } from '@trangan/contract/examples/pages/legalDocuments'
import { examplesOf } from '../../../examples/examplesOf.ts'
import Effect from './Effect.astro'

/** Each state of effect of the example documents. */
export default examplesOf(Effect, Object.fromEntries(exampleDocuments.map(({ effect }) => [effect.state, { effect }])))
