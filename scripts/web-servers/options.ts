import { readFlags } from '../command-line/readFlags.ts'
import { UsageError } from '../command-line/UsageError.ts'

/** What `npm run web-servers` was asked for. */
export type WebServerOptions = { folder: string; listen: string; onDemand?: string | undefined }

export const usage = `npm run web-servers -- <folder> [options]
  <folder>          where the trees of links and the configurations go: on the disk of the data folder
  --listen ADDRESS  port, or address and port, to listen on (default 80)
  --on-demand URL   the portal server, for search without JavaScript (http://127.0.0.1:8080)`

const flags = {
  listen: { type: 'string', default: '80' },
  'on-demand': { type: 'string' },
  help: { type: 'boolean', default: false },
} as const

/** Reads the command line; what is wrong with it is a `UsageError` that shows how to write it. */
export const readOptions = (args: string[]): WebServerOptions | 'help' => {
  const { values, positionals } = parse(args)
  if (values.help) return 'help'
  const [folder, ...others] = positionals
  const onDemand = values['on-demand']
  if (!folder || others.length > 0) throw new UsageError(`Name one folder.\n\n${usage}`)
  if (!/^(?:[\w.:[\]-]+:)?\d{1,5}$/.test(values.listen))
    throw new UsageError(`--listen takes a port or address:port, not "${values.listen}".\n\n${usage}`)
  if (onDemand !== undefined && !/^https?:\/\/[\w.:[\]-]+$/.test(onDemand))
    throw new UsageError(`--on-demand takes scheme, host and port, not "${onDemand}".\n\n${usage}`)
  return { folder, listen: values.listen, onDemand }
}

const parse = (args: string[]) => readFlags({ args, options: flags, allowPositionals: true, usage })
