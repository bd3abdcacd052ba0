import { readFlags } from '../command-line/readFlags.ts'
import { UsageError } from '../command-line/UsageError.ts'

/** What `npm run mirror` was asked for. */
export type MirrorOptions = { agency: string; folder: string }

export const usage = `npm run mirror -- <agency|all> <folder>
  <agency>   name, abbreviation, host name or its first label (soxaydung), or id of an agency; "all" for every portal
  <folder>   where the copy goes: a new or empty folder (a USB stick, for example), or an older copy to bring up to date`

/** Reads the command line; what is wrong with it is a `UsageError` that shows how to write it. */
export const readOptions = (args: string[]): MirrorOptions | 'help' => {
  const { values, positionals } = parse(args)
  if (values.help) return 'help'
  const [agency, folder, ...others] = positionals
  if (!agency || !folder || others.length > 0)
    throw new UsageError(`Name one agency (or all) and one folder; put quotes around names with spaces.\n\n${usage}`)
  return { agency, folder }
}

const parse = (args: string[]) =>
  readFlags({ args, options: { help: { type: 'boolean', default: false } }, allowPositionals: true, usage })
