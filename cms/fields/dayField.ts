import type { DateField, FieldHook } from 'payload'
import { dayOf } from '../publishing/documents/values.ts'

type Bilingual = Record<'vi' | 'en', string>
type Day = { name: string; label: Bilingual; required?: boolean; description?: Bilingual; defaultValue?: () => string }

/** A day of the calendar in Việt Nam, whatever hour and time zone it comes with. */
export const dayField = ({ name, label, required = false, description, defaultValue }: Day): DateField => ({
  name,
  type: 'date',
  required,
  label,
  ...(defaultValue ? { defaultValue } : {}),
  hooks: { beforeValidate: [settleDay] },
  admin: {
    width: '50%',
    date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' },
    ...(description ? { description } : {}),
  },
})

/** One moment stands for a day, the one that Payload's calendar gives: noon in Greenwich, 19 o'clock in Việt Nam. */
const settleDay: FieldHook = ({ value }) => {
  const day = dayOf(value)
  return day ? `${day}T12:00:00.000Z` : value
}
