import { resolve } from 'node:path'
import { readFlags } from '../command-line/readFlags.ts'
import { UsageError } from '../command-line/UsageError.ts'

/** What `npm start` was asked for. */
export type StartOptions = {
  /** Port of the portals; the CMS takes the next one. */
  port: number
  /** True when the port was asked for: then no other one is taken in its place. */
  isPortFixed: boolean
  /** Folder for the database, the pictures and the published portals. */
  data: string
  database: 'sqlite' | 'mongodb'
  /** Sample agencies to seed, by the first label of their hosts; without any, all of them. */
  agencies: string[]
  open: boolean
}

export const usage = `npm start -- [options]
  --port N              port of the portals (default 8080); the CMS takes the next one
  --data DIR            folder for database, pictures and portals (default .data)
  --database NAME       sqlite (default) or mongodb, which is found or started for you
  --agencies A,B        seed only these sample agencies, by the first label of their hosts (default all)
  --no-open             do not open a browser
  --help                show this text`

const flags = {
  port: { type: 'string' },
  data: { type: 'string', default: '.data' },
  database: { type: 'string', default: 'sqlite' },
  agencies: { type: 'string', default: '' },
  open: { type: 'boolean', default: true },
  help: { type: 'boolean', default: false },
} as const

/** Reads the options; a wrong one is a `UsageError` that says which and what is allowed. */
export const readOptions = (args: string[], root: string): StartOptions | 'help' => {
  const values = parse(args)
  if (values.help) return 'help'
  return {
    port: readPort(values.port ?? '8080'),
    isPortFixed: values.port !== undefined,
    data: resolve(root, values.data),
    database: readDatabase(values.database),
    agencies: values.agencies.split(',').filter(Boolean),
    open: values.open,
  }
}

const parse = (args: string[]) => readFlags({ args, options: flags, allowNegative: true, usage }).values

const readPort = (value: string): number => {
  const port = Number(value)
  if (Number.isInteger(port) && port >= 1 && port <= 65_534) return port
  throw new UsageError(`--port takes a whole number from 1 to 65534, not "${value}".`)
}

const readDatabase = (value: string): 'sqlite' | 'mongodb' => {
  if (value === 'sqlite' || value === 'mongodb') return value
  throw new UsageError(`--database takes sqlite or mongodb, not "${value}".`)
}
