import type { LivePortal, LivePortals, OpenBytes } from './livePortals.ts'
import type { ByteRange } from './ranges.ts'

/** The bytes of a published file; `undefined` when the portal has none at the path. */
export const readBytes = (portals: LivePortals, portal: LivePortal, path: string): Promise<Uint8Array | undefined> =>
  reading(portals, portal, { path, read: (bytes) => readAll(bytes, { start: 0, end: bytes.size - 1 }) })

/** Parts of a published file (each from `start` to before `end`) one behind the other. */
export const readParts = (
  portals: LivePortals,
  portal: LivePortal,
  { path, ranges }: { path: string; ranges: readonly ByteRange[] },
): Promise<Uint8Array | undefined> => {
  const read = async (bytes: OpenBytes) => {
    const parts = ranges.map(({ start, end }) => readAll(bytes, { start, end: Math.min(end, bytes.size) - 1 }))
    return Buffer.concat(await Promise.all(parts))
  }
  return reading(portals, portal, { path, read })
}

/** The text of a published file. */
export const readText = async (portals: LivePortals, portal: LivePortal, path: string): Promise<string | undefined> => {
  const bytes = await readBytes(portals, portal, path)
  return bytes && Buffer.from(bytes).toString('utf8')
}

/** One part of an open file. */
export const readAll = async (bytes: OpenBytes, range: ByteRange): Promise<Buffer> => {
  const chunks: Uint8Array[] = []
  for await (const chunk of bytes.read(range)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

type Reading = { path: string; read: (bytes: OpenBytes) => Promise<Uint8Array> }

const reading = async (portals: LivePortals, portal: LivePortal, { path, read }: Reading) => {
  const file = await portal.lookup(path)
  const bytes = file && (await portals.open(file, 'identity'))
  if (!bytes) return undefined
  try {
    return await read(bytes)
  } finally {
    await bytes.close()
  }
}
