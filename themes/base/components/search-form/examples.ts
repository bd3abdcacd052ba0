import { examplesOf } from '../../../examples/examplesOf.ts'
import SearchForm from './SearchForm.astro'

/** Empty, and with what was asked for. */
export default examplesOf(SearchForm, {
  empty: { id: 'tim', locale: 'vi' },
  asked: { id: 'tim', locale: 'vi', query: 'giấy phép xây dựng', suggest: false },
})
