import type { LivePortal, LivePortals } from './livePortals.ts'

/** The text of a published file, or `undefined` when the portal has none at the path. */
export const readText = async (portals: LivePortals, portal: LivePortal, path: string): Promise<string | undefined> => {
  const file = await portal.lookup(path)
  const bytes = file && (await portals.open(file, 'identity'))
  if (!bytes) return undefined
  try {
    const chunks: Uint8Array[] = []
    for await (const chunk of bytes.read({ start: 0, end: bytes.size - 1 })) chunks.push(chunk)
    return Buffer.concat(chunks).toString('utf8')
  } finally {
    await bytes.close()
  }
}
