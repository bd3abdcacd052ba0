import { karst } from './karst.ts'
import { birds, hills, mountains, palm, ricefield, sky, tree, trees, water } from './landscape.ts'
import { type Brush, circle, ellipse, group, height, path, polygon, rect, times, width } from './shapes.ts'
import { boat, lotus, lotusLeaf } from './things.ts'

export const karstRiver = (brush: Brush): string => {
  const { random } = brush
  const ranges = mountains(brush, 560)
  return [
    sky(brush),
    ranges,
    birds(brush),
    water(brush, 556, ranges),
    times(random.whole(1, 3), (index) =>
      boat(brush, random.between(240, 640) + index * 380, 660 + index * 62, 0.7 + index * 0.3),
    ),
    times(9, (index) => reed(brush, index < 5 ? index * 44 : width - (index - 4) * 46)),
  ].join('')
}

const reed = ({ palette, random }: Brush, x: number): string =>
  group(
    x,
    height,
    random.between(0.8, 1.4),
    path(
      `M 0 0 Q ${random.between(-30, 30)} -90 ${random.between(-50, 50)} -170 Q ${random.between(0, 20)} -80 14 0 Z`,
      palette.leaf,
    ),
  )

export const riceField = (brush: Brush): string => {
  const { palette, random } = brush
  return [
    sky(brush),
    karst(brush, { base: 520, tall: 260, fill: palette.hills[0] }),
    karst(brush, { base: 524, tall: 150, fill: palette.hills[1] }),
    birds(brush),
    ricefield(brush, 516),
    times(random.whole(2, 4), (index) =>
      farmer(brush, 260 + index * 340 + random.between(-80, 80), 660 + random.between(0, 140)),
    ),
    random.chance(0.5)
      ? buffalo(brush, random.between(1100, 1380), 720)
      : palm(brush, random.between(120, 260), 690, 1.5),
  ].join('')
}

const farmer = ({ palette, random }: Brush, x: number, y: number): string =>
  group(
    x,
    y,
    random.between(0.8, 1.1),
    `${path('M -22 0 L -16 -74 Q 0 -92 20 -74 L 26 0 Z', random.pick([palette.roof, palette.dark, '#7d5a8c']))}${circle(2, -84, 15, '#e9bd94')}${polygon(
      [
        [-44, -88],
        [2, -128],
        [48, -88],
      ],
      '#f1d9a2',
    )}${ellipse(2, -88, 46, 8, '#d9bd83')}`,
  )

const buffalo = ({ palette }: Brush, x: number, y: number): string =>
  group(
    x,
    y,
    1,
    `${path('M -110 0 L -104 -70 Q -90 -118 -10 -116 Q 60 -116 84 -92 L 128 -96 Q 150 -90 146 -66 L 112 -56 Q 96 -40 92 0 L 70 0 L 62 -44 L -62 -44 L -80 0 Z', palette.dark)}${path('M 112 -94 Q 96 -132 132 -144 Q 118 -122 130 -94 Z', palette.dark)}`,
  )

export const seaCoast = (brush: Brush): string => {
  const { palette, random } = brush
  return [
    sky(brush),
    birds(brush),
    water(brush, 430),
    times(3, (index) =>
      trawler(brush, 300 + index * 430 + random.between(-90, 90), 500 + index * 60, 0.6 + index * 0.22),
    ),
    path(`M 0 ${height} L 0 760 Q 380 690 820 760 T ${width} 740 L ${width} ${height} Z`, palette.ground),
    times(16, (index) => mangrove(brush, index * 106 + random.between(0, 60), 800 + random.between(-30, 60))),
  ].join('')
}

const trawler = ({ palette }: Brush, x: number, y: number, scale: number): string =>
  group(
    x,
    y,
    scale,
    [
      path('M -120 -34 L 132 -50 L 100 20 L -92 20 Z', palette.roof),
      rect(-120, -40, 240, 9, palette.light),
      rect(-70, -94, 84, 58, palette.wall),
      rect(-58, -82, 24, 22, palette.hills[1]),
      rect(-22, -82, 24, 22, palette.hills[1]),
      rect(40, -170, 7, 130, palette.dark),
      polygon(
        [
          [47, -166],
          [98, -146],
          [47, -126],
        ],
        palette.warm,
      ),
    ].join(''),
  )

const mangrove = ({ palette, random }: Brush, x: number, y: number): string =>
  group(
    x,
    y,
    random.between(0.7, 1.2),
    `${path('M 0 -40 Q -30 -20 -44 20 L -38 20 Q -22 -14 0 -26 Q 20 -14 38 20 L 44 20 Q 32 -20 0 -40 Z', '#7a5d44')}${ellipse(0, -70, 62, 42, palette.leaf)}${ellipse(-26, -56, 34, 26, palette.hills[2])}`,
  )

export const forestHill = (brush: Brush): string => {
  const { palette, random } = brush
  return [
    sky(brush),
    karst(brush, { base: 540, tall: 300, fill: palette.hills[0] }),
    birds(brush),
    hills(brush, { base: 520, tall: 150, fill: palette.hills[1] }),
    hills(brush, { base: 620, tall: 120, fill: palette.hills[2] }),
    times(13, (index) =>
      pine(brush, index * 128 + random.between(0, 80), 690 + random.between(-40, 30), random.between(0.8, 1.2)),
    ),
    hills(brush, { base: 760, tall: 70, fill: palette.leaf }),
    trees(brush, { y: 850, count: 7, scale: 1.5 }),
  ].join('')
}

const pine = ({ palette }: Brush, x: number, y: number, scale: number): string =>
  group(
    x,
    y,
    scale,
    `${rect(-6, -40, 12, 44, '#6d5441')}${polygon(
      [
        [-54, -30],
        [0, -130],
        [54, -30],
      ],
      palette.leaf,
    )}${polygon(
      [
        [-44, -84],
        [0, -176],
        [44, -84],
      ],
      palette.hills[2],
    )}`,
  )

export const lotusPond = (brush: Brush): string => {
  const { palette, random } = brush
  const ranges = `${karst(brush, { base: 470, tall: 250, fill: palette.hills[0] })}${karst(brush, { base: 474, tall: 130, fill: palette.hills[1] })}`
  return [
    sky(brush),
    ranges,
    water(brush, 470, ranges),
    times(24, () => {
      const y = random.between(520, 880)
      return lotusLeaf(brush, random.between(0, width), y, 0.4 + (y - 520) / 360)
    }),
    times(8, (index) => {
      const y = random.between(600, 790)
      return lotus(brush, 100 + index * 200 + random.between(-60, 60), y, 0.7 + (y - 600) / 380)
    }),
    tree(brush, -10, 560, 1.6),
  ].join('')
}
