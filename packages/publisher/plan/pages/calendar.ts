import type { Appointment } from '@trangan/contract'
import type { AppointmentModel, CalendarModel, Link, PageOf } from '@trangan/contract/pages'
import { calendarIcsPath, calendarPath, weekPath } from '@trangan/contract/paths'
import { daysOfWeek, formatTime, formatWeekday, toVietnamIso } from '@trangan/vietnamese'
import type { PlanContext } from '../context.ts'
import { sectionLink } from '../links.ts'
import { documentsOf } from '../lists/sectionLists.ts'
import { weekLists, weeksNear } from '../portal/weeks.ts'
import { headOf } from './head.ts'

/** A week of the leaders' work calendar at its path; the newest one at the path of the section. */
export const calendarAt = (context: PlanContext, path: string): PageOf<'calendar'> | undefined => {
  const { lists } = context.portal
  if (path === calendarPath) return calendar(context, path, weekLists(lists.appointments).at(-1))
  return lists.appointments.has(path) ? calendar(context, path, path) : undefined
}

/** The days of a week with what the leaders do on them. */
export const weekDays = (context: PlanContext, week: string): CalendarModel['days'] => {
  const byDay = Map.groupBy(documentsOf(context.portal, 'appointments', week), ({ startsAt }) => dayOf(startsAt))
  return daysOfWeek(nameOf(week)).map((day) => ({
    day: context.day(day),
    name: formatWeekday(`${day}T00:00:00+07:00`, context.portal.locale),
    appointments: (byDay.get(day) ?? []).map((one) => appointmentOf(context, one)),
  }))
}

/** `Tuần 22 (28/5/2018 – 3/6/2018)`. */
export const weekTitle = (context: PlanContext, week: string): string => {
  const days = daysOfWeek(nameOf(week))
  const [first, last] = [days[0] ?? '', days.at(-1) ?? '']
  const number = Number(nameOf(week).split('-w')[1])
  return `${context.word('week')} ${number} (${context.day(first).short} – ${context.day(last).short})`
}

const calendar = (context: PlanContext, path: string, week: string | undefined): PageOf<'calendar'> => {
  const section = sectionLink(context.portal, 'calendar')
  const shown = week === undefined ? '' : weekTitle(context, week)
  const isSection = path === calendarPath
  const title = isSection ? section.label : `${section.label} – ${shown}`
  return {
    template: 'calendar',
    head: headOf(context, {
      path,
      title,
      description: `${section.label} – ${context.shell.agency.name}`,
      parents: isSection ? [] : [section],
    }),
    model: {
      title: section.label,
      week: shown,
      days: week === undefined ? [] : weekDays(context, week),
      ...(week === undefined ? { weeks: [] } : weeksAround(context, week)),
      icsHref: context.href(calendarIcsPath),
    },
  }
}

/** Weeks without appointments are passed over. */
const weeksAround = (context: PlanContext, week: string): Pick<CalendarModel, 'newer' | 'older' | 'weeks'> => {
  const near = weeksNear(context.portal.lists.appointments, week).reverse()
  const at = near.indexOf(week)
  const linkTo = (one: string | undefined, label: string): Link | undefined =>
    one === undefined ? undefined : { label, href: context.href(one) }
  return {
    newer: linkTo(near[at - 1], context.word('newerWeek')),
    older: linkTo(near[at + 1], context.word('olderWeek')),
    weeks: near.map((one) => ({ label: weekTitle(context, one), href: context.href(one), current: one === week })),
  }
}

const appointmentOf = (context: PlanContext, document: Appointment): AppointmentModel => {
  const { startsAt, endsAt, title, place, participants, preparedBy, isCancelled } = document
  const end = endsAt === undefined || dayOf(endsAt) !== dayOf(startsAt) ? '' : `–${formatTime(endsAt)}`
  return {
    time: `${formatTime(startsAt)}${end}`,
    iso: toVietnamIso(startsAt),
    title,
    place,
    leaders: document.leaders.flatMap((id) => context.portal.people.get(id)?.name ?? []),
    participants,
    preparedBy,
    isCancelled,
  }
}

const dayOf = (iso: string): string => toVietnamIso(iso).slice(0, 10)

/** Name of a week from the key of its list. */
const nameOf = (week: string): string => week.slice(weekPath('').length - 1, -1)
