import type { LivePortal, LivePortals } from './livePortals.ts'

/** Bytes from `start` to before `end`. */
type Range = { start: number; end: number }

/** The bytes of a published file, or a part of them; `undefined` when the portal has none at the path. */
export const readBytes = async (
  portals: LivePortals,
  portal: LivePortal,
  path: string,
  range?: Range,
): Promise<Uint8Array | undefined> => {
  const file = await portal.lookup(path)
  const bytes = file && (await portals.open(file, 'identity'))
  if (!bytes) return undefined
  try {
    const chunks: Uint8Array[] = []
    const { start, end } = range ?? { start: 0, end: bytes.size }
    for await (const chunk of bytes.read({ start, end: Math.min(end, bytes.size) - 1 })) chunks.push(chunk)
    return Buffer.concat(chunks)
  } finally {
    await bytes.close()
  }
}

/** The text of a published file. */
export const readText = async (portals: LivePortals, portal: LivePortal, path: string): Promise<string | undefined> => {
  const bytes = await readBytes(portals, portal, path)
  return bytes && Buffer.from(bytes).toString('utf8')
}
