/** Size of a layer: how many documents it has, and how many of them live. */
export type LayerSize = { documents: number; living: number }

/** A layer is at least this many times as big as all newer ones together: an index has few layers, and a document is seldom written again. */
const growth = 8
/** Layers as small as this many changes are never worth keeping apart. */
const smallest = 4
/** Above this share of dead documents a layer is written again. */
const mostDead = 0.25

/**
 * How many of the newest layers are merged with `changed` new documents into one. So the cost of a change does not grow
 * with the index: a document is written again about log₈ of their number times in its life.
 */
export const layersToMerge = (layers: readonly LayerSize[], changed: number): number => {
  let size = Math.max(changed, smallest)
  let merged = 0
  for (const { living } of layers) {
    if (living >= growth * size) break
    size += living
    merged += 1
  }
  const worn = layers.findLastIndex(({ documents, living }) => documents - living > mostDead * documents)
  return Math.max(merged, worn + 1)
}
