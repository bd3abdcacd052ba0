import { hash } from 'node:crypto'

/**
 * Shares of documents that closes a layer of the second, third, … size: layers have some 8, 128 and 4,000 documents. The
 * newest is made anew with every new document, the next with one in 8, the one behind it with one in 128. More sizes
 * would make publishing cheaper still, and cost who searches two or three requests each.
 */
const shares = [1 / 8, 1 / 128, 1 / 4096]

/**
 * How big a layer a document closes, from 0 (none): a matter of its address alone. So what layers there are depends on
 * nothing but what is published, and neither on the order of events nor on positions, which one removal would shift.
 */
export const levelOf = (href: string): number => {
  const draw = Number.parseInt(hash('sha256', href).slice(0, 8), 16) / 2 ** 32
  return shares.filter((share) => draw < share).length
}

/**
 * Cuts documents, the oldest first, into layers, the newest first: a new document is written with the few since the
 * last one that closed a layer; the further back, the seldomer a layer is closed, and the bigger layers are.
 */
export const splitLayers = <Entry extends { level: number }>(entries: readonly Entry[]): Entry[][] => {
  const layers: Entry[][] = []
  let end = entries.length
  let wanted = 1
  for (let place = entries.length - 1; place >= 0; place -= 1) {
    const level = entries[place]?.level ?? 0
    if (level < wanted) continue
    if (place + 1 < end) layers.push(entries.slice(place + 1, end))
    end = place + 1
    wanted = Math.min(level + 1, shares.length)
  }
  return end > 0 ? [...layers, entries.slice(0, end)] : layers
}
