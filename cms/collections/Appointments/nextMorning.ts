import { fromVietnamTime } from '@trangan/vietnamese'
import { dayOf } from '../../publishing/documents/values.ts'

const day = 86_400_000

/**
 * Eight o'clock in Việt Nam on the next working day: when most appointments begin.
 * @example nextMorning(new Date('2018-06-01T03:00:00Z')) // '2018-06-04T01:00:00.000Z', a Monday
 */
export const nextMorning = (now: Date): string => {
  let next = new Date(now.getTime() + day)
  while (isWeekend(next)) next = new Date(next.getTime() + day)
  return fromVietnamTime(`${dayOf(next)} 08:00`)
}

const isWeekend = (moment: Date): boolean => [0, 6].includes(new Date(dayOf(moment) ?? '').getUTCDay())
