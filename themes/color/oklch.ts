/** A colour by lightness (0 … 1), chroma (0 … about 0.37) and hue (degrees), as the eye tells them apart (OKLCH). */
export type Oklch = { lightness: number; chroma: number; hue: number }

type Triple = readonly [number, number, number]

/**
 * A colour of six hexadecimal digits in OKLCH.
 * @example toOklch('#ffffff') // { lightness: 1, chroma: 0, hue: 0 }
 */
export const toOklch = (hex: string): Oklch => {
  const [red, green, blue] = toLinear(hex)
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  const a = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short
  const b = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short
  const chroma = Math.hypot(a, b)
  return {
    lightness: 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    chroma: chroma < 1e-4 ? 0 : chroma,
    hue: chroma < 1e-4 ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360,
  }
}

/** The nearest colour of a screen: where there is none so strong, the chroma is lowered, never the lightness. */
export const toHex = ({ lightness, chroma, hue }: Oklch): string => {
  const linear = toLinearTriple({ lightness, chroma, hue })
  const isOnScreen = linear.every((channel) => channel >= -1e-4 && channel <= 1 + 1e-4)
  if (isOnScreen || chroma <= 0) return `#${linear.map(toChannel).join('')}`
  return toHex({ lightness, chroma: Math.max(0, chroma - 0.002), hue })
}

/** The channels of a colour in linear light, 0 … 1. */
export const toLinear = (hex: string): Triple => [channelAt(hex, 1), channelAt(hex, 3), channelAt(hex, 5)]

const channelAt = (hex: string, start: number): number => {
  const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

const toChannel = (linear: number): string => {
  const clipped = Math.min(1, Math.max(0, linear))
  const value = clipped <= 0.0031308 ? clipped * 12.92 : 1.055 * clipped ** (1 / 2.4) - 0.055
  return Math.round(value * 255)
    .toString(16)
    .padStart(2, '0')
}

const toLinearTriple = ({ lightness, chroma, hue }: Oklch): Triple => {
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ]
}
