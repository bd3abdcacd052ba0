import { pictureOf } from '@trangan/contract/examples/pages/pictures'
import { examplesOf } from '../../../examples/examplesOf.ts'
import Frame from './Frame.astro'

/** With a picture, and with the drawing that stands in for a missing one. */
export default examplesOf(Frame, {
  'with a picture': { picture: pictureOf('karst-river'), sizes: '40rem' },
  'without a picture': { sizes: '40rem' },
})
