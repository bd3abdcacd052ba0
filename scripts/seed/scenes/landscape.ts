import { karst } from './karst.ts'
import { type Brush, circle, ellipse, group, height, path, polygon, rect, times, width } from './shapes.ts'

/** The sky with a sun, its glow and a few clouds; defines the mist and the glow that other parts use. */
export const sky = ({ palette, random }: Brush): string => {
  const x = random.between(200, 1400)
  const y = random.between(120, 290)
  return [
    '<defs>',
    fade('sky', [palette.sky[1], 1], [palette.sky[0], 1]),
    fade('mist', [palette.sky[0], 0], [palette.sky[0], 0.62]),
    `<radialGradient id="glow"><stop offset="0" stop-color="${palette.sun}" stop-opacity=".85"/><stop offset=".3" stop-color="${palette.sun}" stop-opacity=".4"/><stop offset="1" stop-color="${palette.sun}" stop-opacity="0"/></radialGradient>`,
    '</defs>',
    rect(0, 0, width, height, 'url(#sky)'),
    circle(x, y, 380, 'url(#glow)'),
    circle(x, y, random.between(58, 84), palette.sun),
    times(random.whole(2, 4), () => cloud({ palette, random })),
  ].join('')
}

/** A gradient from top to bottom, each end with its colour and opacity. */
const fade = (id: string, top: [string, number], bottom: [string, number]): string =>
  `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top[0]}" stop-opacity="${top[1]}"/><stop offset="1" stop-color="${bottom[0]}" stop-opacity="${bottom[1]}"/></linearGradient>`

const cloud = ({ palette, random }: Brush): string =>
  group(
    random.between(60, 1500),
    random.between(70, 300),
    random.between(0.6, 1.2),
    `<g opacity=".75">${ellipse(0, 0, 90, 20, palette.light)}${ellipse(-34, -14, 44, 24, palette.light)}${ellipse(24, -20, 52, 30, palette.light)}</g>`,
  )

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
    karst(brush, { base, tall: 420, fill: brush.palette.hills[0] }),
    karst(brush, { base, tall: 270, fill: brush.palette.hills[1] }),
    karst(brush, { base: base + 4, tall: 130, fill: brush.palette.hills[2] }),
  ].join('')

/** Calm water with light on it, from `top` down; `mirrored` is what stands behind it and shows in it. */
export const water = ({ palette, random }: Brush, top: number, mirrored = ''): string =>
  [
    `<defs>${fade('water', [palette.water[0], 1], [palette.water[1], 1])}<clipPath id="shore"><rect x="0" y="${top}" width="${width}" height="${height - top}"/></clipPath></defs>`,
    rect(0, top, width, height - top, 'url(#water)'),
    `<g clip-path="url(#shore)"><g transform="translate(0 ${top * 1.7}) scale(1 -.7)" opacity=".3">${mirrored}</g></g>`,
    rect(0, top, width, 5, palette.light, 'fill-opacity=".35"'),
    times(30, () => {
      const y = random.between(top + 14, height - 12)
      const long = 30 + ((y - top) / (height - top)) * 150
      return rect(random.between(-60, width), y, long, 4, palette.light, 'rx="2" fill-opacity=".4"')
    }),
  ].join('')

/** A round tree standing at (x, y). */
export const tree = ({ palette, random }: Brush, x: number, y: number, scale = 1): string =>
  group(
    x,
    y,
    scale * random.between(0.85, 1.15),
    `${ellipse(6, 2, 40, 7, palette.dark, 'fill-opacity=".16"')}${rect(-5, -58, 10, 58, '#8a6a4d')}${ellipse(0, -92, 44, 52, palette.leaf)}${ellipse(-18, -74, 30, 30, palette.leaf)}${ellipse(14, -106, 24, 26, palette.light, 'fill-opacity=".16"')}`,
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

type Row = { y: number; count: number; scale?: number; gap?: [number, number] }

/** A row of trees along a line; none stands in the gap, so that a door stays in sight. */
export const trees = (brush: Brush, { y, count, scale = 1, gap = [0, 0] }: Row): string =>
  times(count, (index) => {
    const x = (index + brush.random.between(0.15, 0.85)) * (width / count)
    return x > gap[0] && x < gap[1] ? '' : tree(brush, x, y, scale)
  })

/** A mown lawn with a lighter middle and low hedges along its far edge. */
export const lawn = ({ palette, random }: Brush, top: number): string =>
  [
    rect(0, top, width, height - top, palette.field[1]),
    ellipse(width / 2, height + 40, 980, 180, palette.field[0], 'fill-opacity=".75"'),
    times(28, (index) => ellipse(index * 60, top + 10, 40, random.between(18, 26), palette.leaf)),
    times(22, () =>
      circle(
        random.between(0, width),
        random.between(top + 60, height - 20),
        random.between(5, 9),
        random.pick([palette.warm, palette.light, '#e58aa0']),
      ),
    ),
  ].join('')

/** A rice field in strips that run to the horizon. */
export const ricefield = ({ palette, random }: Brush, top: number): string => {
  const vanishing = random.between(500, 1100)
  const canal = random.whole(5, 9)
  return [
    rect(0, top, width, height - top, palette.field[1]),
    times(15, (index) => {
      const x = -900 + index * 240
      const fill = index === canal ? palette.water[1] : palette.field[index % 2 ? 0 : 1]
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
    rect(0, top, width, 10, palette.leaf, 'fill-opacity=".55"'),
    times(120, (index) =>
      seedling(palette.leaf, random.between(0, width), top + 24 + (index / 120) ** 1.6 * (height - top - 24), top),
    ),
  ].join('')
}

/** A tuft of rice; the nearer, the larger. */
const seedling = (fill: string, x: number, y: number, top: number): string =>
  group(
    x,
    y,
    0.3 + ((y - top) / (height - top)) * 0.9,
    path(
      'M 0 0 Q -16 -22 -24 -40 Q -10 -26 0 -8 Q 0 -34 4 -54 Q 8 -30 6 -8 Q 16 -26 28 -38 Q 18 -18 8 0 Z',
      fill,
      'fill-opacity=".55"',
    ),
  )

/** Birds on their way. */
export const birds = ({ palette, random }: Brush): string => {
  const [x, y] = [random.between(300, 1200), random.between(140, 300)]
  return times(5, (index) =>
    group(
      x + index * 58 + random.between(-10, 10),
      y + Math.abs(index - 2) * 20,
      random.between(0.6, 1),
      path('M -20 0 Q -10 -12 0 0 Q 10 -12 20 0 Q 10 -5 0 5 Q -10 -5 -20 0 Z', palette.dark, 'fill-opacity=".6"'),
    ),
  )
}
