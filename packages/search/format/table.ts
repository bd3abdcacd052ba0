import { fields } from '../fields.ts'
import { createReader, createWriter } from './bytes.ts'

/**
 * What ranking and counting need to know of every document of a layer: by field how many terms it has, by facet the
 * values and which of them each document has (0: none, else place + 1).
 */
export type Table = { lengths: number[][]; facets: Record<string, FacetColumn> }
export type FacetColumn = { values: string[]; chosen: number[] }

export const encodeTable = ({ lengths, facets }: Table): Uint8Array => {
  const writer = createWriter()
  const names = Object.keys(facets).sort()
  writer.number(lengths[0]?.length ?? 0)
  writer.text(JSON.stringify(names.map((name) => [name, facets[name]?.values ?? []])))
  const columns = [...lengths, ...names.map((name) => facets[name]?.chosen ?? [])]
  for (const value of columns.flat()) writer.number(value)
  return writer.bytes()
}

export const decodeTable = (bytes: Uint8Array): Table => {
  const reader = createReader(bytes)
  const count = reader.number()
  const names = readFacets(JSON.parse(reader.text()))
  const column = () => Array.from({ length: count }, () => reader.number())
  return {
    lengths: fields.map(column),
    facets: Object.fromEntries(names.map(([name, values]) => [name, { values, chosen: column() }])),
  }
}

const readFacets = (value: unknown): [string, string[]][] =>
  Array.isArray(value)
    ? value.map(([name, values]) => [String(name), Array.isArray(values) ? values.map(String) : []])
    : []

/** The facets of one document of a layer. */
export const facetsAt = ({ facets }: Table, document: number): Record<string, string> => {
  const found: Record<string, string> = {}
  for (const [name, { values, chosen }] of Object.entries(facets)) {
    const value = values[(chosen[document] ?? 0) - 1]
    if (value !== undefined) found[name] = value
  }
  return found
}
