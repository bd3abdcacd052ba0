import { housingFigures, permitFigures } from '@trangan/contract/examples/pages/publications'
import { examplesOf } from '../../../examples/examplesOf.ts'
import Figures from './Figures.astro'

/** Bars and lines, each with its table. */
export default examplesOf(Figures, {
  [permitFigures.chart]: { figures: permitFigures, id: 'so-lieu', locale: 'vi' },
  [housingFigures.chart]: { figures: housingFigures, id: 'so-lieu', locale: 'vi' },
  'a table alone': { figures: { ...housingFigures, chart: 'none' }, id: 'so-lieu', locale: 'vi' },
})
