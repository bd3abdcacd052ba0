import type { HostMap } from '@trangan/publisher/release'
import { provinceId } from '@trangan/publisher/release'

/** What a web server's configuration is made for. */
export type WebSite = {
  /** Folder of the trees. */
  folder: string
  /** Address and port to listen on, e.g. `80` or `127.0.0.1:8090`. */
  listen: string
  isHttps: boolean
  /** Which agency answers at which host, exactly. */
  agencies: ReadonlyMap<string, string>
  /** The portal server, for search without JavaScript; without it the published search page answers. */
  onDemand?: string | undefined
}

/** Host names as the portal server knows them; the province's index answers at its further hosts too. */
export const agenciesByHost = (hosts: HostMap['hosts'], provinceHosts: Iterable<string>): Map<string, string> =>
  new Map([
    ...[...provinceHosts].map((host) => [host, provinceId] as const),
    ...Object.entries(hosts).map(([host, { agency }]) => [host, agency] as const),
  ])
