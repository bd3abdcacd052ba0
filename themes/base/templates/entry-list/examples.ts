import { pageExamplesOf } from '../../../examples/pageExamplesOf.ts'
import EntryList from './EntryList.astro'

/** The example pages of this template. */
export default pageExamplesOf(EntryList, 'entry-list')
