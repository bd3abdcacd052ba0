import { resolve } from 'node:path'
import { type BucketAddress, bucketVariables, readBucketAddress } from '@trangan/publisher/s3/address'
import { z } from 'zod'

const port = z.coerce.number().int().min(1).max(65_535)

const Variables = z.object({
  TRANGAN_DATA: z.string().min(1).default('.data'),
  TRANGAN_PORT: port.default(8080),
  /** Address to listen on; behind a proxy on the same machine the loopback is right. */
  TRANGAN_BIND: z.string().min(1).default('127.0.0.1'),
  PORTAL_ORIGIN: z
    .string()
    .regex(/^https?:\/\/[^/]*\{(?:host|label)\}[^/]*$/, 'write it as https://{host} or http://{label}.localhost:8080')
    .optional(),
  /** Host names of the province's index of portals, apart by commas. */
  PROVINCE_HOSTS: z.string().optional(),
  TRANGAN_FOLLOW_SECONDS: z.coerce.number().min(0.1).default(1),
  ...bucketVariables,
})

/** What the portal server is told from outside. */
export type Environment = {
  /** Folder that the publisher writes, or in which a copy of the bucket is kept. */
  folder: string
  /** The bucket that releases go to, and milliseconds between two looks at it; absent where they go to the folder. */
  bucket?: (BucketAddress & { followEvery: number }) | undefined
  /** Folder of the compiled Astro bundle, for what is rendered on demand. */
  bundle: string
  port: number
  bind: string
  isHttps: boolean
  provinceHosts: ReadonlySet<string>
}

/** Reads the environment once; throws a text that names each variable that is wrong and how to write it. */
export const readEnvironment = (variables: NodeJS.ProcessEnv, root: string): Environment => {
  const result = Variables.safeParse(variables)
  if (!result.success)
    throw new Error(`The portal server cannot start, its environment is wrong:\n${z.prettifyError(result.error)}`)
  const { TRANGAN_DATA, TRANGAN_PORT, TRANGAN_BIND, PORTAL_ORIGIN, PROVINCE_HOSTS } = result.data
  const bucket = readBucketAddress(result.data)
  return {
    folder: resolve(root, TRANGAN_DATA, bucket ? 'portals-copy' : 'portals'),
    bucket: bucket && { ...bucket, followEvery: result.data.TRANGAN_FOLLOW_SECONDS * 1000 },
    bundle: resolve(root, 'dist/portals'),
    port: TRANGAN_PORT,
    bind: TRANGAN_BIND,
    isHttps: PORTAL_ORIGIN?.startsWith('https:') ?? false,
    provinceHosts: new Set(PROVINCE_HOSTS ? namesIn(PROVINCE_HOSTS) : demoHosts),
  }
}

/** Names of this machine, where the index stands in the demo. */
const demoHosts = ['localhost', '127.0.0.1', '[::1]']

const namesIn = (list: string): string[] =>
  list
    .split(',')
    .map((host) => host.trim().toLowerCase())
    .filter(Boolean)
