import { exampleDays } from '@trangan/contract/examples/pages/calendar'
import { examplesOf } from '../../../examples/examplesOf.ts'
import Appointment from './Appointment.astro'

const appointments = exampleDays.flatMap((day) => day.appointments)
const whole = appointments.find(({ participants }) => participants)
const cancelled = appointments.find(({ isCancelled }) => isCancelled)
if (!whole || !cancelled) throw new Error('The example calendar has lost an appointment.')

/** Whole, short for the home page, and one that was called off. */
export default examplesOf(Appointment, {
  whole: { appointment: whole, locale: 'vi' },
  short: { appointment: whole, locale: 'vi', short: true },
  'called off': { appointment: cancelled, locale: 'vi' },
})
