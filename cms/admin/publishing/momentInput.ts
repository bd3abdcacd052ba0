/** Việt Nam is seven hours ahead of the record, all year. */
const ahead = 7 * 60 * 60 * 1000

/**
 * A moment as a `datetime-local` field shows it, in the time of Việt Nam.
 * @example toInput(new Date('2026-11-23T07:03:21Z')) // '2026-11-23T14:03'
 */
export const toInput = (date: Date): string => new Date(date.getTime() + ahead).toISOString().slice(0, 16)

/**
 * What was entered in such a field, as ISO text.
 * @example toMoment('2026-11-23T14:03') // '2026-11-23T07:03:00.000Z'
 */
export const toMoment = (input: string): string => new Date(`${input}+07:00`).toISOString()
