import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { z } from 'zod'
import { root } from './paths.ts'

/** What the CMS is told from outside: parsed once, read by everybody else from here. */
export type Environment = {
  /** `file:` and an absolute path, or `mongodb://…`. */
  databaseUrl: string
  secret: string
  /** Absolute path of the folder that holds database, media and files. */
  dataFolder: string
  /** Where editors reach the CMS, e.g. `https://cms.ninhbinh.gov.vn`. */
  cmsOrigin: string
  /** Pattern of a portal's origin with `{host}` or `{label}`, e.g. `https://{host}`. */
  portalOrigin: string
  allowStandaloneMongodb: boolean
  isProduction: boolean
  /** How much the CMS writes to its log. */
  logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug'
}

const origin = (what: string) =>
  z
    .string()
    .regex(/^https?:\/\/[^/\s]+$/, `${what} is scheme and host without a slash at the end, e.g. https://cms.example.vn`)

const Variables = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^(file:.|mongodb(\+srv)?:\/\/)/, 'DATABASE_URL starts with file: or mongodb://')
    .optional(),
  PAYLOAD_SECRET: z
    .string({ error: 'PAYLOAD_SECRET is missing: set it to at least 32 random characters (openssl rand -hex 32)' })
    .min(32, 'PAYLOAD_SECRET is too short: use at least 32 random characters (openssl rand -hex 32)'),
  TRANGAN_DATA: z.string().min(1).default('.data'),
  CMS_ORIGIN: origin('CMS_ORIGIN').default('http://localhost:8081'),
  PORTAL_ORIGIN: origin('PORTAL_ORIGIN').default('http://{label}.localhost:8080'),
  TRANGAN_ALLOW_STANDALONE_MONGODB: z.enum(['0', '1']).default('0'),
  NODE_ENV: z.string().optional(),
  TRANGAN_LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
})

/** Reads the variables, or throws one error that names every variable that is wrong and what to do. */
export const parseEnvironment = (variables: Record<string, string | undefined>): Environment => {
  const parsed = Variables.safeParse(withBuildSecret(variables))
  if (!parsed.success) throw new Error(explain(parsed.error))
  const values = parsed.data
  const dataFolder = path.resolve(root, values.TRANGAN_DATA)
  return {
    databaseUrl: absoluteFileUrl(values.DATABASE_URL ?? `file:${path.join(dataFolder, 'cms.db')}`),
    secret: values.PAYLOAD_SECRET,
    dataFolder,
    cmsOrigin: values.CMS_ORIGIN,
    portalOrigin: values.PORTAL_ORIGIN,
    allowStandaloneMongodb: values.TRANGAN_ALLOW_STANDALONE_MONGODB === '1',
    isProduction: values.NODE_ENV === 'production',
    logLevel: values.TRANGAN_LOG_LEVEL,
  }
}

let environment: Environment | undefined

/** The environment of this process. */
export const readEnvironment = (): Environment => {
  environment ??= parseEnvironment(process.env)
  return environment
}

/** `next build` loads the configuration but signs nothing: it gets a secret that is forgotten when the build ends. */
const withBuildSecret = (variables: Record<string, string | undefined>) =>
  variables.NEXT_PHASE === 'phase-production-build' && !variables.PAYLOAD_SECRET
    ? { ...variables, PAYLOAD_SECRET: randomBytes(32).toString('hex') }
    : variables

const absoluteFileUrl = (url: string): string =>
  url.startsWith('file:') ? `file:${path.resolve(root, url.slice('file:'.length))}` : url

const explain = (error: z.ZodError): string =>
  ['The CMS cannot start with these settings:', ...error.issues.map((issue) => `  - ${issue.message}`)].join('\n')
