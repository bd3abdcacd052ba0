import { notFoundPath } from '@trangan/contract/paths'
import { mirrorFile, relativeAddress } from './mirrorFile.ts'

/** A portal as far as links go. */
export type LinkedPortal = {
  /** Folder in the mirror, with a slash at the end; empty for the root. */
  folder: string
  /** Origins under which pages link to it, e.g. `https://soyte.ninhbinh.gov.vn`. */
  origins: readonly string[]
  has: (path: string) => boolean
}

/** Turns an address on the page at `path` of a portal into one that works in the mirror. */
export type Linker = (options: { portal: LinkedPortal; path: string; address: string }) => string

/**
 * A linker for portals that are mirrored together: their links to each other become relative; links to other hosts
 * stay as they are. A link to a page that is not there leads to the portal's page for lost addresses.
 */
export const createLinker = (portals: readonly LinkedPortal[]): Linker => {
  const byOrigin = new Map(portals.flatMap((portal) => portal.origins.map((origin) => [origin, portal] as const)))
  return ({ portal, path, address }) => {
    const [base] = portal.origins
    if (address.startsWith('#') || base === undefined || !URL.canParse(address, base + encodeURI(path))) return address
    const url = new URL(address, base + encodeURI(path))
    const linked = byOrigin.get(url.origin)
    if (!linked) return address
    const to = linked.folder + mirrorFile(fileIn(linked, url))
    return relativeAddress(portal.folder + mirrorFile(path), to) + url.search + url.hash
  }
}

const fileIn = (portal: LinkedPortal, url: URL): string => {
  const path = decode(url.pathname)
  return [path, `${path}/`].find(portal.has) ?? notFoundPath
}

const decode = (path: string): string => {
  try {
    return decodeURIComponent(path).normalize('NFC')
  } catch {
    return path
  }
}
