import { resolve } from 'node:path'
import { type Keeping, usualKeeping } from '@trangan/publisher'
import { type BucketAddress, bucketVariables, readBucketAddress } from '@trangan/publisher/s3/address'
import { z } from 'zod'

const origin = z
  .string()
  .regex(/^https?:\/\/[^/\s]+$/, 'write scheme and host without a slash at the end, e.g. https://{host}')

const Variables = z.object({
  TRANGAN_DATA: z.string().min(1).default('.data'),
  PORTAL_ORIGIN: origin.default('http://{label}.localhost:8080'),
  PROVINCE_ORIGIN: origin.optional(),
  PROVINCE_NAME: z.string().min(1).default('Tỉnh Ninh Bình'),
  DATABASE_URL: z.string().optional(),
  ...bucketVariables,
  TRANGAN_WEB_TREE: z.string().min(1).optional(),
  TRANGAN_KEEP_RELEASES: z.coerce.number().int().min(1).default(usualKeeping.newest),
  TRANGAN_KEEP_DAYS: z.coerce.number().int().min(0).default(usualKeeping.days),
  TRANGAN_VERIFY_MINUTES: z.coerce.number().min(1).default(60),
})

/** What the publisher is told from outside. */
export type Environment = {
  /** Absolute path of the data folder. */
  dataFolder: string
  /** Folder of the publish target. */
  portals: string
  /** Folder of the compiled portals. */
  bundle: string
  originPattern: string
  provinceOrigin: string
  provinceName: string
  /** The SQLite file to watch for changes; absent on other databases. */
  databaseFile?: string | undefined
  /** The bucket that releases go to instead of the folder. */
  bucket?: BucketAddress | undefined
  /** Folder of the trees that nginx or Caddy serve; absent where the portal server serves. */
  webTree?: string | undefined
  /** Which releases the garbage collector leaves. */
  keeping: Keeping
  /** Milliseconds from one proof of every live byte to the next. */
  verifyEvery: number
}

/** Reads the environment once; throws a text that names each variable that is wrong and how to write it. */
export const readEnvironment = (variables: Readonly<Record<string, string | undefined>>, root: string): Environment => {
  const result = Variables.safeParse(variables)
  if (!result.success)
    throw new Error(`The publisher cannot start, its environment is wrong:\n${z.prettifyError(result.error)}`)
  const { TRANGAN_DATA, PORTAL_ORIGIN, PROVINCE_ORIGIN, PROVINCE_NAME, DATABASE_URL, TRANGAN_WEB_TREE } = result.data
  const dataFolder = resolve(root, TRANGAN_DATA)
  return {
    dataFolder,
    portals: resolve(dataFolder, 'portals'),
    bundle: resolve(root, 'dist/portals'),
    originPattern: PORTAL_ORIGIN,
    provinceOrigin: PROVINCE_ORIGIN ?? plainOrigin(PORTAL_ORIGIN),
    provinceName: PROVINCE_NAME,
    databaseFile: databaseFile(DATABASE_URL ?? `file:${resolve(dataFolder, 'cms.db')}`, root),
    bucket: readBucketAddress(result.data),
    webTree: TRANGAN_WEB_TREE === undefined ? undefined : resolve(root, TRANGAN_WEB_TREE),
    keeping: { newest: result.data.TRANGAN_KEEP_RELEASES, days: result.data.TRANGAN_KEEP_DAYS },
    verifyEvery: result.data.TRANGAN_VERIFY_MINUTES * 60_000,
  }
}

/** `http://{label}.localhost:8080` → `http://localhost:8080`; with `{host}` nothing plain is left. */
const plainOrigin = (pattern: string): string => {
  if (pattern.includes('{label}.')) return pattern.replace('{label}.', '')
  throw new Error(
    `PROVINCE_ORIGIN is missing: with PORTAL_ORIGIN=${pattern} it cannot be guessed.\nNext step: set it to the origin of the province's index of portals, e.g. https://cacdonvi.ninhbinh.gov.vn.`,
  )
}

const databaseFile = (url: string, root: string): string | undefined =>
  url.startsWith('file:') ? resolve(root, url.slice('file:'.length)) : undefined
