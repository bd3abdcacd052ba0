import { exampleGalleries } from '@trangan/contract/examples/pages/library'
import { exampleReports } from '@trangan/contract/examples/pages/publications'
import { examplesOf } from '../../../examples/examplesOf.ts'
import OtherEntries from './OtherEntries.astro'

/** Neighbours of a page: lines, or pictures. */
export default examplesOf(OtherEntries, {
  lines: { title: 'Nội dung khác', entries: exampleReports },
  pictures: { title: 'Album khác', entries: exampleGalleries, look: 'pictures' },
})
