import { readFile, rm, writeFile } from 'node:fs/promises'

/** Ways in which a file comes to harm. */
export const ways = ['altered', 'cut off', 'emptied', 'deleted', 'stale'] as const
export type Way = (typeof ways)[number]

/** Harms a file; `older` is what stood there, or somewhere like it, before. */
export const harm = async (file: string, way: Way, older: Uint8Array): Promise<void> => {
  if (way === 'deleted') return rm(file)
  const bytes = await readFile(file)
  const [middle, last] = [Math.floor(bytes.length / 2), bytes.length - 1]
  if (way === 'altered') bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle)
  const harmed = { altered: bytes, 'cut off': bytes.subarray(0, last), emptied: Buffer.alloc(0), stale: older }
  await writeFile(file, harmed[way])
}
