import type { PortalListing } from '@trangan/contract'
import { portalOrigin } from '@trangan/contract/paths'
import { type HostMap, provinceId } from '../release/hosts.ts'
import type { PlanSettings } from './settings.ts'

/**
 * Which portal answers at which host name: each agency at all its hosts and at that of its origin (in a demo another
 * one), the province's index at its own.
 */
export const hostsOf = (
  listings: readonly PortalListing[],
  settings: Pick<PlanSettings, 'originPattern' | 'provinceOrigin'>,
): HostMap['hosts'] => {
  const { originPattern, provinceOrigin } = settings
  const hosts: HostMap['hosts'] = { [hostnameOf(provinceOrigin)]: { agency: provinceId, origin: provinceOrigin } }
  for (const listing of listings) {
    const origin = portalOrigin(originPattern, listing.hosts)
    for (const host of [hostnameOf(origin), ...listing.hosts])
      hosts[host.toLowerCase()] ??= { agency: listing.id, origin }
  }
  return hosts
}

const hostnameOf = (origin: string): string => new URL(origin).hostname
