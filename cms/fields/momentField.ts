import type { DateField } from 'payload'

type Bilingual = Record<'vi' | 'en', string>
type Moment = { name: string; label: Bilingual; required?: boolean; description?: Bilingual }

/** A day with its time, as it is set for appointments and events. */
export const momentField = ({ name, label, required = false, description }: Moment): DateField => ({
  name,
  type: 'date',
  required,
  index: true,
  label,
  admin: {
    width: '50%',
    date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm', timeFormat: 'HH:mm', timeIntervals: 15 },
    ...(description ? { description } : {}),
  },
})
