import { type Brush, path, rect, times, width } from './shapes.ts'

/** A range of limestone towers: where it meets the ground, how tall its tallest is, its colour. */
export type Range = { base: number; tall: number; fill: string }

/** Limestone towers as at Tràng An, steep and round-headed, lit from one side, with mist at their feet. */
export const karst = (brush: Brush, { base, tall, fill }: Range): string => {
  const { random } = brush
  const step = 70 + tall * 0.3
  const peak = random.between(0.15, 0.85)
  const count = Math.ceil(width / step) + 2
  const towers = times(count, (index) => {
    const x = (index - 1) * step + random.between(-0.35, 0.35) * step
    // A range has a summit: the farther from it, the lower.
    const reach = 1 - 0.55 * Math.abs(x / width - peak)
    return tower(brush, {
      x,
      base,
      w: step * random.between(1, 1.6),
      h: tall * reach * random.between(0.45, 1.1),
      fill,
    })
  })
  const mist = rect(-100, base - tall * 0.5, width + 200, tall * 0.5 + 2, 'url(#mist)')
  return `${towers}${mist}`
}

type Tower = { x: number; base: number; w: number; h: number; fill: string }

const tower = ({ palette, random }: Brush, { x, base, w, h, fill }: Tower): string => {
  const top = base - h
  const mid = x + w * random.between(0.42, 0.58)
  const left = `C ${x + w * 0.05} ${base - h * 0.5} ${x + w * 0.12} ${top + h * 0.14} ${mid - w * 0.17} ${top + h * 0.04}`
  const right = `C ${x + w * 0.88} ${top + h * 0.2} ${x + w * 0.95} ${base - h * 0.45} ${x + w} ${base}`
  const crown = `Q ${mid} ${top - h * 0.04} ${mid + w * 0.18} ${top + h * 0.07}`
  return [
    path(`M ${x} ${base} ${left} ${crown} ${right} Z`, fill),
    path(
      `M ${x} ${base} ${left} Q ${mid - w * 0.02} ${top + h * 0.3} ${mid - w * 0.12} ${base} Z`,
      palette.light,
      'fill-opacity=".13"',
    ),
    path(
      `M ${mid + w * 0.18} ${top + h * 0.07} ${right} L ${mid + w * 0.22} ${base} Q ${mid + w * 0.3} ${top + h * 0.4} ${mid + w * 0.18} ${top + h * 0.07} Z`,
      palette.dark,
      'fill-opacity=".1"',
    ),
  ].join('')
}
