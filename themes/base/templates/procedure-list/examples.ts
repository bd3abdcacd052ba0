import { pageExamplesOf } from '../../../examples/pageExamplesOf.ts'
import ProcedureList from './ProcedureList.astro'

/** The example pages of this template. */
export default pageExamplesOf(ProcedureList, 'procedure-list')
