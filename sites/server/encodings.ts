import type { Encoding } from './livePortals.ts'

/** From the smallest answer to the largest: the order in which equally welcome encodings are tried. */
const preferred: readonly Encoding[] = ['br', 'gzip', 'identity']

/**
 * The encodings that an `Accept-Encoding` header welcomes, the most welcome first; `identity` is always among them, as
 * an answer in plain bytes serves a visitor better than 406.
 * @example welcomeEncodings('gzip;q=0.8, br') // ['br', 'gzip', 'identity']
 */
export const welcomeEncodings = (header: string | undefined): Encoding[] => {
  const weights = readWeights(header ?? '')
  const weightOf = (encoding: Encoding): number =>
    weights.get(encoding) ?? (encoding === 'identity' ? leastWeight : (weights.get('*') ?? 0))
  const welcome = preferred.filter((encoding) => encoding === 'identity' || weightOf(encoding) > 0)
  return welcome.toSorted((one, other) => weightOf(other) - weightOf(one))
}

/** Smaller than any weight that can be written: plain bytes come last unless someone asks for them. */
const leastWeight = 0.0001

const readWeights = (header: string): Map<string, number> => {
  const weights = new Map<string, number>()
  for (const part of header.slice(0, 1000).toLowerCase().split(',')) {
    const match = /^\s*([a-z*-]+)\s*(?:;\s*q\s*=\s*(\d(?:\.\d{0,3})?)\s*)?$/.exec(part)
    if (match?.[1]) weights.set(match[1] === 'x-gzip' ? 'gzip' : match[1], Math.min(1, Number(match[2] ?? 1)))
  }
  return weights
}
