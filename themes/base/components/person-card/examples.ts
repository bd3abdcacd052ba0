import { organisationExample } from '@trangan/contract/examples/pages/organisation'
import { pictureOf } from '@trangan/contract/examples/pages/pictures'
import { examplesOf } from '../../../examples/examplesOf.ts'
import PersonCard from './PersonCard.astro'

const [person] = organisationExample.model.leaders
if (!person) throw new Error('The example organisation has no leader.')

/** With a portrait, and with a letter in its place. */
export default examplesOf(PersonCard, {
  'with a portrait': { person: { ...person, portrait: pictureOf('office-hall') } },
  'without a portrait': { person },
})
