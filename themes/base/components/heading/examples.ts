import { examplesOf } from '../../../examples/examplesOf.ts'
import Heading from './Heading.astro'

/** On each level. */
export default examplesOf(
  Heading,
  {
    'below the title': { level: 2, class: 'heading' },
    'below that': { level: 3, class: 'heading' },
    'of a person': { level: 4, class: 'heading' },
  },
  'Sở Xây dựng tỉnh Ninh Bình',
)
