import { examplesOf } from '../../../examples/examplesOf.ts'
import CardsTable from './Example.astro'

/** A table that turns into cards on a phone. */
export default examplesOf(CardsTable, { 'of documents to hand in': {} })
