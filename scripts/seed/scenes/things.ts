import { type Brush, circle, ellipse, group, path, polygon, rect, times } from './shapes.ts'

/** A rowing boat with a person under a conical hat. */
export const boat = ({ palette }: Brush, x: number, y: number, scale = 1): string =>
  group(
    x,
    y,
    scale,
    [
      ellipse(4, 22, 120, 8, palette.dark, 'fill-opacity=".18"'),
      path('M -120 -8 Q -60 26 0 26 Q 70 26 130 -14 Q 70 4 0 4 Q -60 4 -120 -8 Z', palette.dark),
      path('M -16 4 Q -20 -40 4 -48 Q 26 -40 24 4 Z', palette.roof),
      circle(4, -58, 12, '#e9bd94'),
      polygon(
        [
          [-28, -60],
          [4, -88],
          [36, -60],
        ],
        '#f1d9a2',
      ),
      path('M 20 -30 L 92 26 L 98 22 L 26 -36 Z', '#8a6a4d'),
    ].join(''),
  )

/** A person seen from the waist up. */
export const person = ({ palette, random }: Brush, x: number, y: number, scale = 1): string => {
  const coat = random.pick([palette.roof, palette.dark, palette.hills[1], palette.leaf, palette.warm])
  const hair = random.pick(['#2b2523', '#3b302b', '#54453c'])
  return group(
    x,
    y,
    scale,
    [
      path('M -62 0 Q -62 -84 0 -88 Q 62 -84 62 0 Z', coat),
      path('M -18 -86 L 0 -52 L 18 -86 Z', palette.light),
      rect(-13, -108, 26, 28, '#dcae86', 'rx="10"'),
      circle(0, -132, 36, '#e9bd94'),
      path('M -38 -130 Q -42 -178 0 -178 Q 42 -178 38 -130 Q 26 -154 0 -154 Q -26 -154 -38 -130 Z', hair),
    ].join(''),
  )
}

type Block = {
  x: number
  base: number
  w: number
  h: number
  fill: string
  floors: number
  columns: number
  glass: string
}

/** A building of rows of windows. */
export const block = ({ x, base, w, h, fill, floors, columns, glass }: Block): string => {
  const [dx, dy] = [w / columns, h / (floors + 0.6)]
  return [
    rect(x, base - h, w, h, fill),
    rect(x + w * 0.62, base - h, w * 0.38, h, '#1b2a38', 'fill-opacity=".05"'),
    rect(x - 5, base - h - 7, w + 10, 12, '#1b2a38', 'fill-opacity=".22"'),
    rect(x, base - 16, w, 16, '#1b2a38', 'fill-opacity=".1"'),
    times(floors * columns, (index) => {
      const [column, floor] = [index % columns, Math.floor(index / columns)]
      return rect(x + (column + 0.22) * dx, base - h + (floor + 0.4) * dy, dx * 0.56, dy * 0.55, glass, 'rx="3"')
    }),
  ].join('')
}

type House = { x: number; base: number; w: number; h: number }

/** A long public building with a tiled roof, columns and a door; the look of a school or a town hall. */
export const hall = ({ palette }: Brush, { x, base, w, h }: House): string => {
  const columns = Math.max(4, Math.round(w / 110))
  const step = w / columns
  return [
    rect(x, base - h, w, h, palette.wall),
    times(columns, (index) =>
      rect(x + (index + 0.25) * step, base - h * 0.74, step * 0.5, h * 0.42, palette.hills[1], 'rx="4"'),
    ),
    times(columns + 1, (index) => rect(x + index * step - 7, base - h, 14, h, palette.light)),
    rect(x - 16, base - 18, w + 32, 18, palette.ground),
    polygon(
      [
        [x - 40, base - h],
        [x + w * 0.12, base - h - h * 0.42],
        [x + w * 0.88, base - h - h * 0.42],
        [x + w + 40, base - h],
      ],
      palette.roof,
    ),
    rect(x - 40, base - h - 6, w + 80, 12, palette.dark, 'fill-opacity=".35"'),
  ].join('')
}

/** A curved roof of a communal house or gate, centred on x. */
export const curvedRoof = (x: number, y: number, w: number, h: number, fill: string): string =>
  path(
    `M ${x - w / 2} ${y - h * 0.32} Q ${x - w * 0.36} ${y} ${x - w * 0.3} ${y} L ${x + w * 0.3} ${y} Q ${x + w * 0.36} ${y} ${x + w / 2} ${y - h * 0.32} Q ${x + w * 0.3} ${y - h * 0.42} ${x + w * 0.2} ${y - h} L ${x - w * 0.2} ${y - h} Q ${x - w * 0.3} ${y - h * 0.42} ${x - w / 2} ${y - h * 0.32} Z`,
    fill,
  )

/** A car seen from the side. */
export const car = ({ palette, random }: Brush, x: number, y: number, scale = 1): string => {
  const fill = random.pick([palette.roof, palette.dark, palette.light, palette.warm, palette.hills[2]])
  return group(
    x,
    y,
    scale,
    [
      path(
        'M -80 -18 Q -78 -42 -50 -44 L -30 -70 Q -26 -76 -16 -76 L 32 -76 Q 42 -76 48 -68 L 64 -44 Q 84 -42 86 -18 Z',
        fill,
      ),
      path('M -36 -46 L -20 -66 L 2 -66 L 2 -46 Z M 10 -46 L 10 -66 L 34 -66 L 50 -46 Z', palette.sky[1]),
      circle(-42, -16, 17, '#2f3437'),
      circle(46, -16, 17, '#2f3437'),
      circle(-42, -16, 7, '#b8bec2'),
      circle(46, -16, 7, '#b8bec2'),
    ].join(''),
  )
}

/** A lotus flower with its stem. */
export const lotus = ({ palette, random }: Brush, x: number, y: number, scale = 1): string => {
  const petal = random.pick(['#f2a7b8', '#f6c3cc', '#ee8fa8'])
  const leaf = (angle: number, fill: string) =>
    `<g transform="rotate(${angle})">${path('M 0 0 Q 26 -46 0 -92 Q -26 -46 0 0 Z', fill)}</g>`
  return group(
    x,
    y,
    scale,
    [
      path('M -4 0 Q -12 80 2 150 L 8 150 Q 0 80 4 0 Z', palette.leaf),
      [-62, 62, -38, 38].map((angle) => leaf(angle, petal)).join(''),
      [-18, 18].map((angle) => leaf(angle, '#f9d5db')).join(''),
      leaf(0, '#fdeaec'),
      ellipse(0, -8, 20, 9, '#f4d477'),
    ].join(''),
  )
}

/** A lotus leaf lying on the water. */
export const lotusLeaf = ({ palette, random }: Brush, x: number, y: number, scale = 1): string =>
  group(
    x,
    y,
    scale,
    `${ellipse(0, 0, 110, 34, random.pick([palette.leaf, palette.hills[2], palette.hills[1]]))}${path('M 0 0 L 104 -12 L 108 10 Z', palette.water[1], 'fill-opacity=".7"')}${ellipse(-20, -8, 60, 10, palette.light, 'fill-opacity=".14"')}`,
  )
