import { deflateRawSync } from 'node:zlib'

/** Some neighbouring items in one file. */
export type Packed<Item> = { items: Item[]; bytes: Uint8Array }

type Packing<Item> = { items: readonly Item[]; target: number; encode: (items: Item[]) => Uint8Array }

/**
 * Packs items into files of about `target` bytes *compressed*. Every file is compressed to measure it; how well the
 * ones before it did says how many items to try, and a file that came out more than half too big is halved.
 */
export const packPieces = <Item>({ items, target, encode }: Packing<Item>): Packed<Item>[] => {
  const packed: Packed<Item>[] = []
  let rate = target / 8
  for (let at = 0; at < items.length; ) {
    let taken = items.slice(at, at + Math.max(1, Math.round(target / Math.max(rate, 0.01))))
    let bytes = encode(taken)
    let size = compressedSize(bytes)
    while (size > target * 1.5 && taken.length > 1) {
      taken = taken.slice(0, Math.min(taken.length - 1, Math.ceil((taken.length * target) / size)))
      bytes = encode(taken)
      size = compressedSize(bytes)
    }
    packed.push({ items: taken, bytes })
    at += taken.length
    rate = size / taken.length
  }
  return packed
}

/** A small window: big ones take longer to set up than small files to compress. */
const compressedSize = (bytes: Uint8Array): number =>
  deflateRawSync(bytes, { level: 6, windowBits: 12, memLevel: 5 }).length
