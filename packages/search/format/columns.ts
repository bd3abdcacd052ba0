import { createReader, createWriter } from './bytes.ts'

/** How long the fields of every document of a layer are, in terms, by field: what ranking needs to know of them. */
export type Lengths = number[][]

/**
 * Field lengths are few round numbers (see `roundLength`), so that one letter stands for each: what packs into a few
 * bits once it is compressed.
 */
export const encodeLengths = (lengths: Lengths): string[] =>
  lengths.map((column) =>
    column.map((length) => String.fromCharCode(firstLetter + lengthSteps.indexOf(length))).join(''),
  )

export const decodeLengths = (columns: readonly string[]): Lengths =>
  columns.map((letters) => Array.from(letters, (_, place) => lengthSteps[letters.charCodeAt(place) - firstLetter] ?? 0))

/** Rounds up to a step a third longer than the one before. */
export const roundLength = (terms: number): number => lengthSteps.find((step) => step >= terms) ?? longest

/** After the letters that JSON would escape. */
const firstLetter = 0x23
const longest = 100_000_000

const stepsUpTo = (last: number): number[] => {
  const steps = [0]
  for (let step = 4; step < last; step = Math.max(step + 4, Math.round(step * 1.33))) steps.push(step)
  return [...steps, last]
}

const lengthSteps: readonly number[] = stepsUpTo(longest)

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
