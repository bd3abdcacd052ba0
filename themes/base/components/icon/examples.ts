import { examplesOf } from '../../../examples/examplesOf.ts'
import Icons from './Example.astro'

/** Every icon; beside words, never alone. */
export default examplesOf(Icons, { 'each of them': {} })
