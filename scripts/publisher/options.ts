import { readFlags } from '../command-line/readFlags.ts'
import { UsageError } from '../command-line/UsageError.ts'

/** What to do with the chosen portals. */
export type Action =
  | { action: 'publish'; isForced: boolean }
  | { action: 'check' | 'verify' | 'releases' | 'resume' }
  | { action: 'rotate-key' }
  | { action: 'rollback'; to: number | Date }
  | { action: 'compare'; from: number; to: number; page?: string | undefined }
  | { action: 'as-of'; moment: Date }

/** What `npm run publish` was asked for. `agency` is an id, host, its first label or an abbreviation; `all` of them. */
export type PublishCommand = Action & { agency: string }

export const usage = `npm run publish -- --all | <agency> [options]
  <agency>         id, host name, first label of the host (soxaydung) or abbreviation (SXD); "province" for the index
  --all            every agency and the index of all portals
  --force          publish although many pages go away
  --check          render everything anew and compare every byte with what is live; publishes nothing
  --verify         compare every file of the live release with the signed manifest; damage is repaired
  --releases       list the kept releases: when, who, why
  --compare A B    what differs between releases A and B of one agency; with --page PATH the words of one page
  --as-of MOMENT   which release was live then, and an address (good for an hour) at which to look at it
  --rollback N     make release N of one agency live again, or that of a MOMENT of one or all; the portal is kept there
  --resume         let a portal that is kept at a release go on with what is published today
  --rotate-key     sign with a new key from now on; what is signed with the old one still verifies
  --help           show this text
A MOMENT is a date or a date and time of Việt Nam: 2026-11-20 (its end) or 2026-11-20T14:30`

const flags = {
  all: { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
  verify: { type: 'boolean', default: false },
  releases: { type: 'boolean', default: false },
  resume: { type: 'boolean', default: false },
  'rotate-key': { type: 'boolean', default: false },
  compare: { type: 'string' },
  page: { type: 'string' },
  'as-of': { type: 'string' },
  rollback: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const

const actionFlags = ['check', 'verify', 'releases', 'resume', 'rotate-key', 'compare', 'as-of', 'rollback'] as const

/** Reads the command line; what is wrong with it is a `UsageError` that shows how to write it. */
export const readOptions = (args: string[]): PublishCommand | 'help' => {
  const { values, positionals } = parse(args)
  if (values.help) return 'help'
  const chosen = actionFlags.filter((name) => values[name])
  if (chosen.length > 1) throw new UsageError(`--${chosen.join(' and --')} cannot be had at once.\n\n${usage}`)
  if (chosen[0] === 'rotate-key') return { action: 'rotate-key', agency: 'all' }
  // The second release of a comparison stands alone.
  const second = values.compare === undefined ? undefined : positionals.find((word) => /^\d+$/.test(word))
  const [agency, ...others] = positionals.filter((word) => word !== second)
  if (others.length > 0 || (agency === undefined) === !values.all)
    throw new UsageError(`Name one agency, or --all.\n\n${usage}`)
  return { ...toAction(chosen[0], { ...values, second, agency }), agency: agency ?? 'all' }
}

type Values = ReturnType<typeof parse>['values'] & { second: string | undefined; agency: string | undefined }

const toAction = (name: (typeof actionFlags)[number] | undefined, values: Values): Action => {
  switch (name) {
    case undefined:
      return { action: 'publish', isForced: values.force }
    case 'compare': {
      const [from, to] = [values.compare, values.second].map((text = '') => toRelease(text, '--compare'))
      if (values.agency === undefined) throw new UsageError(`--compare is for one agency at a time.\n\n${usage}`)
      return { action: name, from: from ?? 0, to: to ?? 0, page: values.page }
    }
    case 'as-of':
      return { action: name, moment: toMoment(values['as-of'] ?? '', '--as-of') }
    case 'rollback':
      return { action: name, to: toTarget(values.rollback ?? '', values.agency) }
    default:
      return { action: name }
  }
}

const parse = (args: string[]) => readFlags({ args, options: flags, allowPositionals: true, usage })

const toTarget = (text: string, agency: string | undefined): number | Date => {
  if (text.includes('-')) return toMoment(text, '--rollback')
  if (agency !== undefined) return toRelease(text, '--rollback')
  throw new UsageError(
    `--rollback to a number is for one agency at a time; all of them go back to a moment.\n\n${usage}`,
  )
}

const toRelease = (text: string, flag: string): number => {
  const release = Number(text)
  if (text !== '' && Number.isInteger(release) && release > 0) return release
  throw new UsageError(`${flag} takes numbers of releases, not "${text}".`)
}

/** A day means its end, so that the last release of the day is found; the time is that of Việt Nam. */
const toMoment = (text: string, flag: string): Date => {
  const isMoment = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?$/.test(text)
  const moment = new Date(`${text.includes('T') ? text : `${text}T23:59:59.999`}+07:00`)
  if (isMoment && !Number.isNaN(moment.getTime())) return moment
  throw new UsageError(`${flag} takes a moment such as 2026-11-20 or 2026-11-20T14:30, not "${text}".`)
}
