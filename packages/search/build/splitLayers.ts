import { hash } from 'node:crypto'

/** What closes a layer of one size: one document in so many by its address, once `least` are together; or `most` that are. */
export type LayerSize = { oneIn: number; least: number; most: number }

/**
 * The newest layer is made anew with every new document, the next with one in 9, the one behind it with one in 50, then
 * one in 600. More sizes would make publishing cheaper still, and cost who searches two or three requests each.
 */
export const layerSizes: readonly LayerSize[] = [
  { oneIn: 8, least: 4, most: 16 },
  { oneIn: 64, least: 32, most: 64 },
  { oneIn: 512, least: 256, most: 1024 },
  { oneIn: 8192, least: 4096, most: 16_384 },
]

/** How big a layer a document closes by its address, from 0 (none) on. */
export const levelOf = (href: string): number => {
  const draw = Number.parseInt(hash('sha256', href).slice(0, 8), 16) / 2 ** 32
  return layerSizes.filter(({ oneIn }) => draw < 1 / oneIn).length
}

/** Where a layer stands among all documents, the oldest first. */
export type LayerRange = { start: number; end: number }

/**
 * Cuts documents, the oldest first, into layers, the newest first: a new document is written with the few since the
 * last one that closed a layer; the further back, the seldomer a layer is closed, and the bigger layers are. It depends
 * on nothing but the documents and their order; behind one that comes or goes far back, the next ones that close a
 * layer by their address bring everything back to where it was.
 */
export const splitLayers = (
  entries: readonly { level: number }[],
  sizes: readonly LayerSize[] = layerSizes,
): LayerRange[] => {
  const layers: LayerRange[] = []
  let end = entries.length
  for (const start of [...lastClosed(entries, sizes), 0]) {
    if (start < end) layers.push({ start, end })
    end = Math.min(end, start)
  }
  return layers
}

/** For each size, the place behind the last document that closed a layer of it or of a bigger one. */
const lastClosed = (entries: readonly { level: number }[], sizes: readonly LayerSize[]): number[] => {
  const closed = sizes.map(() => 0)
  let due = nextDue(closed, sizes)
  // Counted, since this looks at every document of a portal with each that comes.
  for (let place = 1; place <= entries.length; place += 1) {
    const level = entries[place - 1]?.level ?? 0
    if (level === 0 && place < due) continue
    closed.fill(place, 0, closedBy({ level, place, closed, sizes }))
    due = nextDue(closed, sizes)
  }
  return closed
}

type Closing = { level: number; place: number; closed: readonly number[]; sizes: readonly LayerSize[] }

/** How many sizes of layers a document closes. */
const closedBy = ({ level, place, closed, sizes }: Closing): number =>
  sizes.findLastIndex(({ least, most }, size) => {
    const together = place - (closed[size] ?? 0)
    return together >= most || (level > size && together >= least)
  }) + 1

/** The place at which a layer is closed at the latest, so that most documents are looked at in one step. */
const nextDue = (closed: readonly number[], sizes: readonly LayerSize[]): number =>
  Math.min(...sizes.map(({ most }, size) => (closed[size] ?? 0) + most))
