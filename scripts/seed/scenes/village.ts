import { karst } from './karst.ts'
import { birds, hills, palm, ricefield, sky, tree, trees, water } from './landscape.ts'
import { type Brush, circle, ellipse, group, height, path, polygon, rect, times, width } from './shapes.ts'
import { ground } from './streets.ts'
import { boat, curvedRoof, lotusLeaf, person } from './things.ts'

/** A communal house behind a pond, an old banyan beside it. */
export const villagePond = (brush: Brush): string => {
  const { palette, random } = brush
  const house = [
    rect(470, 400, 660, 190, palette.wall),
    times(8, (index) => rect(486 + index * 84, 400, 18, 190, palette.dark, 'fill-opacity=".7"')),
    rect(730, 440, 140, 150, palette.roof, 'fill-opacity=".85"'),
    curvedRoof(800, 410, 900, 170, palette.roof),
  ].join('')
  return [
    sky(brush),
    hills(brush, { base: 560, tall: 160, fill: palette.hills[0] }),
    birds(brush),
    ground(brush, 580),
    house,
    water(brush, 640, house),
    rect(0, 618, width, 26, palette.ground),
    tree(brush, 250, 640, 3.2),
    palm(brush, 1340, 632, 1.5),
    palm(brush, 1430, 640, 1.25),
    times(9, () => lotusLeaf(brush, random.between(0, width), random.between(720, 880), random.between(0.5, 0.9))),
  ].join('')
}

/** Boats with lanterns on the river at night. */
export const nightRiver = (brush: Brush): string => {
  const { palette, random } = brush
  const range = `${karst(brush, { base: 560, tall: 360, fill: '#2c3f63' })}${karst(brush, { base: 564, tall: 200, fill: '#1d2d4d' })}`
  return [
    rect(0, 0, width, height, '#16233f'),
    times(70, () =>
      circle(random.between(0, width), random.between(0, 420), random.between(1.2, 3), '#fdf6dc', 'fill-opacity=".8"'),
    ),
    circle(random.between(300, 1300), 150, 60, '#fbf1c9'),
    range,
    rect(0, 560, width, 340, '#1b2f52'),
    `<g transform="translate(0 952) scale(1 -.7)" opacity=".25">${range}</g>`,
    times(4, (index) => {
      const [x, y] = [180 + index * 380 + random.between(-70, 70), 650 + (index % 2) * 110]
      return `${boat({ palette: { ...palette, dark: '#0d1830' }, random }, x, y, 1.1)}${lantern(x + 70, y - 60)}`
    }),
    times(26, () => lantern(random.between(0, width), random.between(600, 880), random.between(0.25, 0.5))),
  ].join('')
}

const lantern = (x: number, y: number, scale = 1): string =>
  group(
    x,
    y,
    scale,
    `${circle(0, 0, 60, '#ffcf70', 'fill-opacity=".16"')}${ellipse(0, 0, 20, 26, '#ffb648')}${ellipse(0, 0, 9, 24, '#ffe2a0')}${rect(-8, -30, 16, 6, '#7a3b1d')}`,
  )

/** A paved lane between areca palms and rice, with people on bicycles. */
export const villageRoad = (brush: Brush): string => {
  const { palette, random } = brush
  return [
    sky(brush),
    karst(brush, { base: 520, tall: 220, fill: palette.hills[0] }),
    ricefield(brush, 520),
    times(4, (index) => cottage(brush, 120 + index * 400 + random.between(-60, 60), 560)),
    polygon(
      [
        [740, 520],
        [800, 520],
        [1180, height],
        [300, height],
      ],
      palette.ground,
    ),
    polygon(
      [
        [766, 520],
        [772, 520],
        [760, height],
        [720, height],
      ],
      palette.light,
      'fill-opacity=".6"',
    ),
    palm(brush, 560, 660, 1.3),
    palm(brush, 380, 790, 1.8),
    palm(brush, 960, 660, 1.3),
    palm(brush, 1180, 790, 1.8),
    cyclist(brush, 700 + random.between(-40, 60), 780),
    cyclist(brush, 800 + random.between(-10, 20), 640, 0.55),
  ].join('')
}

const cottage = ({ palette, random }: Brush, x: number, y: number): string =>
  group(
    x,
    y,
    random.between(0.8, 1.1),
    `${rect(-90, -60, 180, 60, palette.wall)}${polygon(
      [
        [-112, -58],
        [-70, -118],
        [70, -118],
        [112, -58],
      ],
      palette.roof,
    )}${rect(-16, -46, 32, 46, palette.dark, 'fill-opacity=".55"')}`,
  )

const cyclist = ({ palette, random }: Brush, x: number, y: number, scale = 1): string =>
  group(
    x,
    y,
    scale,
    [
      [-48, 48].map((cx) => circle(cx, 0, 36, 'none', `stroke="${palette.dark}" stroke-width="6"`)).join(''),
      path('M -48 0 L -10 -52 L 44 -52 L 0 0 Z', 'none', `stroke="${palette.dark}" stroke-width="6"`),
      path(
        'M -20 -58 Q -16 -118 14 -124 Q 34 -118 30 -84 L 48 -60 L 36 -52 L 12 -76 L 6 -52 Z',
        random.pick([palette.roof, palette.warm, palette.hills[2]]),
      ),
      circle(16, -142, 17, '#e9bd94'),
      polygon(
        [
          [-26, -146],
          [16, -182],
          [58, -146],
        ],
        '#f1d9a2',
      ),
    ].join(''),
  )

/** The stone cathedral of the coast with its pond and tiled bridge. */
export const cathedral = (brush: Brush): string => {
  const { palette, random } = brush
  const tower = (x: number, tall: number) =>
    `${rect(x - 70, 600 - tall, 140, tall, palette.wall)}${path(`M ${x - 30} 600 L ${x - 30} ${600 - tall * 0.45} Q ${x} ${600 - tall * 0.7} ${x + 30} ${600 - tall * 0.45} L ${x + 30} 600 Z`, palette.dark, 'fill-opacity=".6"')}${curvedRoof(x, 600 - tall + 8, 220, 76, palette.roof)}`
  const front = [
    rect(430, 380, 740, 220, palette.wall),
    tower(480, 270),
    tower(1120, 270),
    tower(640, 320),
    tower(960, 320),
    tower(800, 390),
    rect(794, 92, 12, 60, palette.dark),
    rect(778, 108, 44, 10, palette.dark),
  ].join('')
  return [
    sky(brush),
    hills(brush, { base: 600, tall: 90, fill: palette.hills[0] }),
    birds(brush),
    front,
    ground(brush, 598),
    water(brush, 660, front),
    trees(brush, { y: 640, count: 10, scale: 1.1, gap: [400, 1200] }),
    times(3, (index) => person(brush, 300 + index * 480 + random.between(-50, 50), 668, 0.4)),
  ].join('')
}
