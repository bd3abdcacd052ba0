import type { Appointment, Event } from '@trangan/contract'
import { eventPath, eventsPath } from '@trangan/contract/paths'
import type { PlanContext } from '../context.ts'
import { sectionLink } from '../links.ts'
import { documentsOf } from '../lists/sectionLists.ts'
import { newest } from '../portal/sortedList.ts'
import { weekLists } from '../portal/weeks.ts'

export const icsType = 'text/calendar; charset=utf-8'

/** Weeks that the file of the leaders' calendar holds, and events that theirs holds: the newest. */
const weeksInFile = 8
const eventsInFile = 50

/** The newest weeks of the leaders' calendar as iCalendar (RFC 5545). */
export const calendarIcs = (context: PlanContext): string => {
  const weeks = weekLists(context.portal.lists.appointments).slice(-weeksInFile)
  const appointments = weeks.flatMap((week) => documentsOf(context.portal, 'appointments', week))
  return calendarOf(
    `${sectionLink(context.portal, 'calendar').label} – ${context.shell.agency.name}`,
    appointments.flatMap((one) => ofAppointment(context, one)),
  )
}

/** The newest events. */
export const eventsIcs = (context: PlanContext): string => {
  const events = newest(documentsOf(context.portal, 'events', eventsPath), eventsInFile)
  return calendarOf(
    `${sectionLink(context.portal, 'events').label} – ${context.shell.agency.name}`,
    events.flatMap((one) => ofEvent(context, one)),
  )
}

/** One event. */
export const eventIcs = (context: PlanContext, event: Event): string =>
  calendarOf(context.text(event.title), ofEvent(context, event))

type Line = [name: string, value: string | undefined]

const calendarOf = (name: string, lines: string[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Trangan//Portal//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...toLines([['X-WR-CALNAME', escapeText(name)]]),
    ...lines,
    'END:VCALENDAR',
    '',
  ].join('\r\n')

/** `DTSTAMP` is when the entry was last changed, so that equal content makes equal bytes. */
const entryOf = (context: PlanContext, entry: { id: string; updatedAt: string; lines: Line[] }): string[] => [
  'BEGIN:VEVENT',
  ...toLines([
    ['UID', `${entry.id}@${new URL(context.shell.origin).host}`],
    ['DTSTAMP', toUtc(entry.updatedAt)],
    ...entry.lines,
  ]),
  'END:VEVENT',
]

const ofAppointment = (context: PlanContext, document: Appointment): string[] => {
  const { id, updatedAt, startsAt, endsAt, title, place, participants, preparedBy, isCancelled } = document
  const leaders = document.leaders.flatMap((leader) => context.portal.people.get(leader)?.name ?? [])
  const description = [leaders.join(', '), participants, preparedBy].filter(Boolean).join('\n')
  return entryOf(context, {
    id,
    updatedAt,
    lines: [
      ['DTSTART', toUtc(startsAt)],
      ['DTEND', endsAt && toUtc(endsAt)],
      ['SUMMARY', escapeText(title)],
      ['LOCATION', place && escapeText(place)],
      ['DESCRIPTION', description ? escapeText(description) : undefined],
      ['STATUS', isCancelled ? 'CANCELLED' : 'CONFIRMED'],
    ],
  })
}

const ofEvent = (context: PlanContext, document: Event): string[] => {
  const { id, updatedAt, startsAt, endsAt } = document
  return entryOf(context, {
    id,
    updatedAt,
    lines: [
      ['DTSTART', toUtc(startsAt)],
      ['DTEND', endsAt && toUtc(endsAt)],
      ['SUMMARY', escapeText(context.text(document.title))],
      ['LOCATION', escapeText(context.text(document.place))],
      ['DESCRIPTION', escapeText(context.text(document.summary))],
      ['URL', context.shell.origin + context.href(eventPath(document))],
    ],
  })
}

const toLines = (lines: Line[]): string[] =>
  lines.flatMap(([name, value]) => (value === undefined ? [] : fold(`${name}:${value}`)))

const toUtc = (iso: string): string => new Date(iso).toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '')

const escapeText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no control character may stand in a value
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')

/** A line holds at most 75 bytes; the rest goes on behind a space, and no character is cut in two. */
const fold = (line: string): string => {
  const parts: string[] = []
  let part = ''
  let size = 0
  for (const character of line) {
    const bytes = Buffer.byteLength(character)
    if (size + bytes > 75) {
      parts.push(part)
      part = ' '
      size = 1
    }
    part += character
    size += bytes
  }
  return [...parts, part].join('\r\n')
}
