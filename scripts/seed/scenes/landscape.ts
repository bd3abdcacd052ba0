import { type Brush, circle, ellipse, group, height, path, polygon, rect, times, width } from './shapes.ts'

/** The sky with a sun and a few clouds. */
export const sky = ({ palette, random }: Brush): string => {
  const x = random.between(200, 1400)
  const y = random.between(120, 260)
  return [
    `<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${palette.sky[1]}"/><stop offset="1" stop-color="${palette.sky[0]}"/></linearGradient></defs>`,
    rect(0, 0, width, height, 'url(#sky)'),
    circle(x, y, 150, palette.sun, 'opacity=".28"'),
    circle(x, y, 84, palette.sun, 'opacity=".95"'),
    times(3, () => cloud({ palette, random })),
  ].join('')
}

const cloud = ({ palette, random }: Brush): string =>
  group(
    random.between(60, 1500),
    random.between(70, 300),
    random.between(0.6, 1.2),
    `<g opacity=".75">${ellipse(0, 0, 90, 20, palette.light)}${ellipse(-34, -14, 44, 24, palette.light)}${ellipse(24, -20, 52, 30, palette.light)}</g>`,
  )

/** A range of limestone towers, steep and round-headed as at Tràng An; `base` is where they meet the ground. */
export const karst = (
  { random }: Brush,
  { base, tall, fill }: { base: number; tall: number; fill: string },
): string => {
  let x = -80
  let d = `M -80 ${base}`
  while (x < width + 80) {
    const w = random.between(110, 260)
    const h = tall * random.between(0.45, 1)
    d += ` C ${x + w * 0.12} ${base - h * 0.75} ${x + w * 0.22} ${base - h} ${x + w * 0.5} ${base - h} C ${x + w * 0.76} ${base - h} ${x + w * 0.88} ${base - h * 0.7} ${x + w} ${base - h * random.between(0.05, 0.3)}`
    x += w
  }
  return path(`${d} L ${width + 120} ${base} Z`, fill)
}

/** Soft hills. */
export const hills = (
  { random }: Brush,
  { base, tall, fill }: { base: number; tall: number; fill: string },
): string => {
  const start = random.between(0, 200)
  let d = `M -100 ${height} L -100 ${base}`
  for (let x = -100; x < width + 300; x += 340)
    d += ` Q ${x + 170 - start * 0.3} ${base - tall * random.between(0.6, 1.2)} ${x + 340} ${base - tall * random.between(0, 0.3)}`
  return path(`${d} L ${width + 300} ${height} Z`, fill)
}

/** Three ranges from far to near. */
export const mountains = (brush: Brush, base: number): string =>
  [
    karst(brush, { base, tall: 330, fill: brush.palette.hills[0] }),
    karst(brush, { base, tall: 230, fill: brush.palette.hills[1] }),
    karst(brush, { base: base + 4, tall: 130, fill: brush.palette.hills[2] }),
  ].join('')

/** Calm water with light on it, from `top` down. */
export const water = ({ palette, random }: Brush, top: number): string =>
  [
    `<defs><linearGradient id="water" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${palette.water[0]}"/><stop offset="1" stop-color="${palette.water[1]}"/></linearGradient></defs>`,
    rect(0, top, width, height - top, 'url(#water)'),
    times(26, () => {
      const y = random.between(top + 14, height - 12)
      const long = 30 + ((y - top) / (height - top)) * 150
      return rect(random.between(-60, width), y, long, 4, palette.light, 'rx="2" opacity=".45"')
    }),
  ].join('')

/** A round tree standing at (x, y). */
export const tree = ({ palette, random }: Brush, x: number, y: number, scale = 1): string =>
  group(
    x,
    y,
    scale * random.between(0.85, 1.15),
    `${rect(-5, -58, 10, 58, '#8a6a4d')}${ellipse(0, -92, 44, 52, palette.leaf)}${ellipse(-18, -74, 30, 30, palette.leaf)}${ellipse(14, -106, 24, 26, palette.light, 'opacity=".16"')}`,
  )

/** An areca palm standing at (x, y). */
export const palm = ({ palette }: Brush, x: number, y: number, scale = 1): string =>
  group(
    x,
    y,
    scale,
    `${path('M -5 0 C -2 -70 2 -120 0 -190 L 8 -190 C 9 -120 7 -60 7 0 Z', '#8d7355')}${[-70, -35, 0, 35, 70]
      .map(
        (angle) =>
          `<g transform="translate(4 -190) rotate(${angle})">${path('M 0 0 Q 12 -60 0 -96 Q -12 -60 0 0 Z', palette.leaf)}</g>`,
      )
      .join('')}`,
  )

/** A row of trees along a line. */
export const trees = (brush: Brush, { y, count, scale = 1 }: { y: number; count: number; scale?: number }): string =>
  times(count, (index) => tree(brush, (index + brush.random.between(0.15, 0.85)) * (width / count), y, scale))

/** A rice field in strips that run to the horizon. */
export const ricefield = ({ palette, random }: Brush, top: number): string => {
  const vanishing = random.between(500, 1100)
  return [
    rect(0, top, width, height - top, palette.field[1]),
    times(15, (index) => {
      const x = -900 + index * 240
      const fill = index % 2 ? palette.field[0] : palette.field[1]
      return polygon(
        [
          [vanishing + (x - 700) * 0.14, top],
          [vanishing + (x - 560) * 0.14, top],
          [x + 300, height],
          [x, height],
        ],
        fill,
      )
    }),
    rect(0, top, width, 10, palette.leaf, 'opacity=".55"'),
  ].join('')
}

/** Birds on their way. */
export const birds = ({ palette, random }: Brush): string => {
  const [x, y] = [random.between(300, 1200), random.between(140, 300)]
  return times(5, (index) =>
    group(
      x + index * 58 + random.between(-10, 10),
      y + Math.abs(index - 2) * 20,
      random.between(0.6, 1),
      path('M -20 0 Q -10 -12 0 0 Q 10 -12 20 0 Q 10 -5 0 5 Q -10 -5 -20 0 Z', palette.dark, 'opacity=".6"'),
    ),
  )
}
