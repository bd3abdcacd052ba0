import { exampleGalleries } from '@trangan/contract/examples/pages/library'
import { exampleReports } from '@trangan/contract/examples/pages/publications'
import { examplesOf } from '../../../examples/examplesOf.ts'
import EntryCard from './EntryCard.astro'

const [report] = exampleReports
const [gallery] = exampleGalleries
if (!report || !gallery) throw new Error('There are no example entries.')

/** A line of a list, and a picture of a library. */
export default examplesOf(EntryCard, {
  line: { entry: report },
  picture: { entry: gallery, variant: 'picture' },
})
