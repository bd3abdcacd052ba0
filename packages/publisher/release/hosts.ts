import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { hostsFile } from './layout.ts'

/** Which agency answers at which host name (without port), and what its canonical origin is. */
export const HostMap = z.object({
  format: z.literal(1),
  hosts: z.record(z.string(), z.object({ agency: z.string(), origin: z.string() })),
})
export type HostMap = z.infer<typeof HostMap>

/** The agency id under which the province's index of portals is published. */
export const provinceId = 'province'

/** Host map of a target; empty before the first publish. */
export const readHosts = async (folder: string): Promise<HostMap['hosts']> => {
  const text = await readFile(hostsFile(folder), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  return text === undefined ? {} : HostMap.parse(JSON.parse(text)).hosts
}
