import { facetsAt } from '../format/columns.ts'
import type { OpenLayer } from './openLayer.ts'
import type { Ranked } from './rank.ts'

/** Which values of which facets a result must have, e.g. `{ type: ['procedure'] }`. */
export type Filters = Readonly<Record<string, readonly string[]>>
/** Values of each facet among the results, the most frequent first. */
export type FacetCounts = Record<string, { value: string; count: number }[]>

/** Reads the facets of all layers and answers those of a document by its number over all of them. */
export const readFacets = async (
  layers: readonly OpenLayer[],
): Promise<(document: number) => Record<string, string>> => {
  const facets = await Promise.all(layers.map((layer) => layer.facets()))
  return (document) => {
    const place = placeOf(layers, document)
    if (!place) return {}
    return { ...place.layer.about.facets, ...facetsAt(facets[layers.indexOf(place.layer)] ?? {}, place.number) }
  }
}

/**
 * Narrows results and counts what they could be narrowed to: the counts of a facet leave its own filter out, so that
 * another value of it can still be picked.
 */
export const narrow = (
  ranked: readonly Ranked[],
  filters: Filters,
  facetsOf: (document: number) => Record<string, string>,
) => {
  const counts = new Map<string, Map<string, number>>()
  const kept = ranked.filter(({ document }) => {
    const facets = facetsOf(document)
    const failed = Object.keys(filters).filter((name) => !fits(filters[name], facets[name]))
    for (const [name, value] of Object.entries(facets))
      if (failed.every((other) => other === name)) countValue(counts, name, value)
    return failed.length === 0
  })
  return { kept, facets: sortCounts(counts) }
}

const fits = (wanted: readonly string[] | undefined, value: string | undefined): boolean =>
  !wanted || wanted.length === 0 || (value !== undefined && wanted.includes(value))

const countValue = (counts: Map<string, Map<string, number>>, name: string, value: string): void => {
  const values = counts.get(name) ?? new Map<string, number>()
  counts.set(name, values.set(value, (values.get(value) ?? 0) + 1))
}

const sortCounts = (counts: ReadonlyMap<string, ReadonlyMap<string, number>>): FacetCounts =>
  Object.fromEntries(
    [...counts].map(([name, values]) => [
      name,
      [...values]
        .map(([value, count]) => ({ value, count }))
        .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1)),
    ]),
  )

/** The layer of a document and its number there. */
export const placeOf = (
  layers: readonly OpenLayer[],
  document: number,
): { layer: OpenLayer; number: number } | undefined => {
  let offset = 0
  for (const layer of layers) {
    if (document < offset + layer.documents) return { layer, number: document - offset }
    offset += layer.documents
  }
  return undefined
}
