import { constants, type FileHandle, open as openFile, stat } from 'node:fs/promises'
import {
  createReleaseReader,
  provinceId,
  publicKeysFile,
  type ReleaseReader,
  readHosts,
  readPublicKeys,
} from '@trangan/publisher/release'
import type { Encoding, LivePortal, LivePortals, OpenBytes, PublishedFile } from './livePortals.ts'
import { createProver, type Prover } from './provenFiles.ts'

/**
 * Portals in the folder that the publisher writes. A new release or host name is seen by the next request: asking costs
 * one `stat` of the pointer each.
 */
export const publishedPortals = (options: { folder: string; provinceHosts: ReadonlySet<string> }): LivePortals => {
  const { folder, provinceHosts } = options
  const reader = createReleaseReader({ folder })
  const readHostMap = whenChanged(`${folder}/hosts.json`, async () => toHostMap(await readHosts(folder), provinceHosts))
  const isProven = createProver()
  const readKeys = whenChanged(publicKeysFile(folder), () => readPublicKeys(folder))
  return {
    portalOfRelease: async (agency, release) => {
      const kept = await reader.readRelease(agency, release).catch(() => undefined)
      const named = [...(await readHostMap()).values()].find((one) => one.agency === agency)
      return kept && named && { ...named, lookup: kept.lookup }
    },
    publicKeys: readKeys,
    portalAt: async (host) => {
      const named = (await readHostMap()).get(host)
      return named && toPortal(reader, named)
    },
    open: (file, encoding) => openObject({ path: reader.fileOf(file), file, encoding, isProven }),
    count: async () => new Set([...(await readHostMap()).values()].map(({ agency }) => agency)).size,
  }
}

type Named = { agency: string; origin: string }

/** An agency answers at each of its hosts and at the host of its origin, which differs from them in the demo. */
const toHostMap = (hosts: Record<string, Named>, provinceHosts: ReadonlySet<string>): Map<string, Named> => {
  const province = Object.values(hosts).find(({ agency }) => agency === provinceId)
  const byOrigin = Object.values(hosts).map((named) => [new URL(named.origin).hostname, named] as const)
  const byPlainHost = [...provinceHosts].map((host) => [host, province ?? { agency: provinceId, origin: '' }] as const)
  return new Map([...byPlainHost, ...byOrigin, ...Object.entries(hosts)])
}

const toPortal = async (reader: ReleaseReader, named: Named): Promise<LivePortal | 'unpublished'> => {
  const release = await reader.readLive(named.agency)
  return release ? { ...named, lookup: release.lookup } : 'unpublished'
}

const suffixes = { identity: '', br: '.br', gzip: '.gz' } as const satisfies Record<Encoding, string>

type Opening = { path: string; file: PublishedFile; encoding: Encoding; isProven: Prover }

/** A compressed form that is damaged is as good as absent: the plain bytes are sent. */
const openObject = async ({ path, file, encoding, isProven }: Opening): Promise<OpenBytes | undefined> => {
  const form = `${path}${suffixes[encoding]}`
  const handle = await openIfThere(form)
  if (!handle) return undefined
  try {
    if (await isProven({ path: form, handle, sha256: file.sha256, encoding })) return openBytes(handle)
  } catch (error) {
    await handle.close()
    throw error
  }
  await handle.close()
  if (encoding !== 'identity') return undefined
  throw new Error(`The object ${file.sha256} is damaged. Next step: npm run publish -- --all --verify.`)
}

const openBytes = async (handle: FileHandle): Promise<OpenBytes> => {
  const { size } = await handle.stat()
  return { size, read: (range) => readRange(handle, range), close: () => handle.close() }
}

const openIfThere = async (path: string): Promise<FileHandle | undefined> => {
  try {
    return await openFile(path, constants.O_RDONLY)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Up to this size a file is read at once: a stream costs more than most pages are long. */
const smallFile = 256 * 1024

const readRange = (handle: FileHandle, { start, end }: { start: number; end: number }): AsyncIterable<Uint8Array> =>
  end - start < smallFile ? readAtOnce(handle, start, end) : handle.createReadStream({ start, end, autoClose: false })

async function* readAtOnce(handle: FileHandle, start: number, end: number): AsyncGenerator<Uint8Array> {
  const length = end - start + 1
  if (length === 0) return
  const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(length), 0, length, start)
  if (bytesRead < length) throw new Error(`A published file ended ${length - bytesRead} bytes early.`)
  yield buffer
}

/** What `read` gave, read again only when the file has been replaced. */
const whenChanged = <T>(path: string, read: () => Promise<T>): (() => Promise<T>) => {
  let known: { stamp: string; value: T } | undefined
  return async () => {
    const stamp = await stampOf(path)
    if (known?.stamp === stamp) return known.value
    const value = await read()
    known = { stamp, value }
    return value
  }
}

const stampOf = async (path: string): Promise<string> => {
  const found = await stat(path, { bigint: true }).catch(() => undefined)
  return found ? `${found.ino}:${found.mtimeNs}:${found.size}` : 'absent'
}
