import { makeReadable } from '../color/contrast.ts'
import { toHex, toOklch } from '../color/oklch.ts'
import type { Color, Scheme, Tone } from './tokens.ts'

/** The colours of a scheme for an agency's accent, by name. A colour may name only colours that stand before it. */
export const resolveColors = (scheme: Scheme, accent: string): Map<string, string> => {
  const colors = new Map<string, string>()
  for (const [name, color] of Object.entries(scheme)) colors.set(name, resolve({ name, color, accent, colors }))
  return colors
}

type Options = { name: string; color: Color; accent: string; colors: Map<string, string> }

const resolve = ({ name, color, accent, colors }: Options): string => {
  if (!('$extensions' in color)) return color.$value
  const tone = color.$extensions['vn.trangan']
  const backgrounds = tone.against.map((other) => {
    const found = colors.get(other)
    if (!found) throw new Error(`The colour "${name}" must be readable on "${other}", which has to stand before it.`)
    return found
  })
  return makeReadable(toneOf(accent, tone), backgrounds, tone.ratio)
}

const toneOf = (accent: string, { lightness, chroma = Number.POSITIVE_INFINITY }: Tone): string => {
  if (lightness === undefined && chroma === Number.POSITIVE_INFINITY) return accent
  const own = toOklch(accent)
  return toHex({ lightness: lightness ?? own.lightness, chroma: Math.min(own.chroma, chroma), hue: own.hue })
}
