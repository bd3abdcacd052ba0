import { type Oklch, toHex, toLinear, toOklch } from './oklch.ts'

/** Contrast of two colours as WCAG 2 counts it: from 1 to 21. */
export const contrast = (one: string, other: string): number => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

/**
 * A colour made so much darker (on light backgrounds) or lighter (on dark ones) that it has at least this contrast to
 * all of the backgrounds; the colour itself when it has it already.
 */
export const makeReadable = (color: string, backgrounds: readonly string[], ratio: number): string => {
  const isReadable = (candidate: string) => backgrounds.every((background) => contrast(candidate, background) >= ratio)
  const step = backgrounds.some((background) => luminance(background) < middle) ? 0.005 : -0.005
  const start = toOklch(color)
  for (
    let tone: Oklch = start;
    tone.lightness >= 0 && tone.lightness <= 1;
    tone = { ...tone, lightness: tone.lightness + step }
  )
    if (isReadable(toHex(tone))) return tone === start ? color : toHex(tone)
  return step > 0 ? '#ffffff' : '#000000'
}

/** Where black and white are equally readable. */
const middle = 0.179

const luminance = (hex: string): number => {
  const [red, green, blue] = toLinear(hex)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
