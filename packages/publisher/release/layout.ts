import { join } from 'node:path'

/**
 * Where things stand in a publish target's folder.
 *
 * ```
 * objects/<aa>/<sha256>            bytes, named after their own SHA-256; `.br` and `.gz` beside them, compressed
 * objects/incoming-<thread>/       objects that are being written
 * agencies/<id>/releases/<n>.json  signed manifest of release n
 * agencies/<id>/live               which release is live; replaced in one step
 * hosts.json                       host name → agency
 * public-keys.pem                  keys that tickets for looking back are signed with
 * ```
 */
export const objectFile = (folder: string, sha256: string): string => objectFilesIn(folder)(sha256)

/** The same for many objects of one folder, by the first two digits of their digests. */
export const objectFilesIn = (folder: string): ((sha256: string) => string) => {
  const objects = join(folder, 'objects')
  return (sha256) => `${objects}/${sha256.slice(0, 2)}/${sha256}`
}

/**
 * Folder of objects that have no name yet, one for each thread of a publisher: threads do not wait for each other's folder,
 * and file systems such as ext4 make a new file ten times as fast in a folder where one was made before as in one of 256
 * others.
 */
export const incomingFolder = (folder: string, thread: number): string => join(folder, 'objects', `incoming-${thread}`)

/** Folder of everything that belongs to one agency alone. */
export const agencyFolder = (folder: string, agency: string): string => join(folder, 'agencies', safeId(agency))

/** Folder of an agency's manifests. */
export const releasesFolder = (folder: string, agency: string): string => join(agencyFolder(folder, agency), 'releases')

/** Manifest of one release. */
export const releaseFile = (folder: string, agency: string, release: number): string =>
  join(releasesFolder(folder, agency), `${release}.json`)

/** Pointer to the live release. */
export const liveFile = (folder: string, agency: string): string => join(agencyFolder(folder, agency), 'live')

/** Host map of the whole target. */
export const hostsFile = (folder: string): string => join(folder, 'hosts.json')

/** Public keys of whoever publishes here. */
export const publicKeysFile = (folder: string): string => join(folder, 'public-keys.pem')

const safeId = (agency: string): string => {
  if (/^[A-Za-z0-9_-]{1,64}$/.test(agency)) return agency
  throw new Error(`Agency id "${agency}" cannot name a folder: letters, digits, "-" and "_" only, at most 64.`)
}
