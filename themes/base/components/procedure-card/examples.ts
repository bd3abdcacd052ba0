import { exampleProcedures } from '@trangan/contract/examples/pages/procedures'
import { examplesOf } from '../../../examples/examplesOf.ts'
import ProcedureCard from './ProcedureCard.astro'

const online = exampleProcedures.find(({ isOnline }) => isOnline)
const onPaper = exampleProcedures.find(({ isOnline }) => !isOnline)
if (!online || !onPaper) throw new Error('The example procedures are all alike.')

/** Online, and on paper. */
export default examplesOf(ProcedureCard, {
  online: { procedure: online, locale: 'vi' },
  'on paper': { procedure: onPaper, locale: 'vi' },
})
