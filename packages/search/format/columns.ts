import { fields } from '../fields.ts'
import { createReader, createWriter } from './bytes.ts'

/** How long the fields of every document of a layer are, in terms, by field: what ranking needs to know of them. */
export type Lengths = number[][]

export const encodeLengths = (lengths: Lengths): Uint8Array => {
  const writer = createWriter()
  writer.number(lengths[0]?.length ?? 0)
  for (const length of lengths.flat()) writer.number(length)
  return writer.bytes()
}

export const decodeLengths = (bytes: Uint8Array): Lengths => {
  const reader = createReader(bytes)
  const count = reader.number()
  return fields.map(() => Array.from({ length: count }, () => reader.number()))
}

/** By facet the values, and which of them each document of a layer has (0: none, else place + 1). */
export type Facets = Record<string, FacetColumn>
export type FacetColumn = { values: string[]; chosen: number[] }

export const encodeFacets = (facets: Facets): Uint8Array => {
  const writer = createWriter()
  const columns = Object.entries(facets).sort(([one], [other]) => (one < other ? -1 : 1))
  writer.number(columns[0]?.[1].chosen.length ?? 0)
  writer.text(JSON.stringify(columns.map(([name, { values }]) => [name, values])))
  for (const [, { chosen }] of columns) for (const value of chosen) writer.number(value)
  return writer.bytes()
}

export const decodeFacets = (bytes: Uint8Array): Facets => {
  const reader = createReader(bytes)
  const count = reader.number()
  const names = readNames(JSON.parse(reader.text()))
  const column = () => Array.from({ length: count }, () => reader.number())
  return Object.fromEntries(names.map(([name, values]) => [name, { values, chosen: column() }]))
}

const readNames = (value: unknown): [string, string[]][] =>
  Array.isArray(value)
    ? value.map(([name, values]) => [String(name), Array.isArray(values) ? values.map(String) : []])
    : []

/** The facets of one document of a layer. */
export const facetsAt = (facets: Facets, document: number): Record<string, string> => {
  const found: Record<string, string> = {}
  for (const [name, { values, chosen }] of Object.entries(facets)) {
    const value = values[(chosen[document] ?? 0) - 1]
    if (value !== undefined) found[name] = value
  }
  return found
}
