import { readFlags } from '../command-line/readFlags.ts'
import { UsageError } from '../command-line/UsageError.ts'

/** What `npm run publish` was asked for. */
export type PublishCommand = {
  action: 'publish' | 'check' | 'verify' | 'rollback'
  /** Id, host, first label of the host, or abbreviation of an agency; `all` of them. */
  agency: string
  isForced: boolean
  /** Release to go back to. */
  release?: number | undefined
}

export const usage = `npm run publish -- --all | <agency> [options]
  <agency>        id, host name, first label of the host (soxaydung) or abbreviation (SXD); "province" for the index
  --all           every agency and the index of all portals
  --check         publish nothing: render everything anew and compare every byte with what is live
  --verify        publish nothing: compare every file of the live release with the signed manifest; damage is repaired
  --rollback N    make release N of one agency live again
  --force         publish although many pages go away
  --help          show this text`

const flags = {
  all: { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
  verify: { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  rollback: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const

/** Reads the command line; what is wrong with it is a `UsageError` that shows how to write it. */
export const readOptions = (args: string[]): PublishCommand | 'help' => {
  const { values, positionals } = parse(args)
  if (values.help) return 'help'
  const [agency, ...others] = positionals
  if (others.length > 0 || (agency === undefined) === !values.all)
    throw new UsageError(`Name one agency, or --all.\n\n${usage}`)
  const actions = (['check', 'verify', 'rollback'] as const).filter((name) => values[name])
  if (actions.length > 1) throw new UsageError(`--${actions.join(' and --')} cannot be had at once.\n\n${usage}`)
  const command: PublishCommand = { action: actions[0] ?? 'publish', agency: agency ?? 'all', isForced: values.force }
  return values.rollback === undefined ? command : { ...command, release: toRelease(values.rollback, agency) }
}

const parse = (args: string[]) => readFlags({ args, options: flags, allowPositionals: true, usage })

const toRelease = (text: string, agency: string | undefined): number => {
  if (agency === undefined) throw new UsageError(`--rollback is for one agency at a time.\n\n${usage}`)
  const release = Number(text)
  if (Number.isInteger(release) && release > 0) return release
  throw new UsageError(`--rollback takes the number of a release, not "${text}".`)
}
