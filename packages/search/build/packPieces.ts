import { deflateRawSync } from 'node:zlib'

/** Some neighbouring items as one compressed piece. */
export type Packed<Item> = { items: Item[]; bytes: Uint8Array }

type Packing<Item> = { items: readonly Item[]; target: number; encode: (items: Item[]) => Uint8Array }

/**
 * Packs items into compressed pieces of about `target` bytes. Every piece is compressed to measure it; how well the
 * ones before it did says how many items to try, and a piece that came out more than half too big is halved.
 */
export const packPieces = <Item>({ items, target, encode }: Packing<Item>): Packed<Item>[] => {
  const packed: Packed<Item>[] = []
  // As if items took 50 bytes each, until the first piece has been measured.
  let rate = 50
  for (let at = 0; at < items.length; ) {
    let taken = items.slice(at, at + Math.max(1, Math.round(target / Math.max(rate, 0.01))))
    let bytes = compress(encode(taken))
    while (bytes.length > target * 1.5 && taken.length > 1) {
      taken = taken.slice(0, Math.min(taken.length - 1, Math.ceil((taken.length * target) / bytes.length)))
      bytes = compress(encode(taken))
    }
    packed.push({ items: taken, bytes })
    at += taken.length
    rate = bytes.length / taken.length
  }
  return packed
}

/** Raw deflate, which browsers can undo. A small window: big ones take longer to set up than small pieces to compress. */
export const compress = (bytes: Uint8Array): Uint8Array =>
  deflateRawSync(bytes, { level: 6, windowBits: bytes.length > 4096 ? 15 : 12, memLevel: bytes.length > 4096 ? 8 : 5 })
