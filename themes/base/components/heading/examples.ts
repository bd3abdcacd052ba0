import { examplesOf } from '../../../examples/examplesOf.ts'
import Heading from './Heading.astro'

/** On the levels below a title; a fourth stands below a third, never alone. */
export default examplesOf(
  Heading,
  {
    'below the title': { level: 2, class: 'heading' },
    'below that': { level: 3, class: 'heading' },
  },
  'Sở Xây dựng tỉnh Ninh Bình',
)
