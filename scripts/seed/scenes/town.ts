import { karst } from './karst.ts'
import { birds, hills, sky, trees, water } from './landscape.ts'
import { type Brush, circle, ellipse, group, path, polygon, rect, times, width } from './shapes.ts'
import { ground, road } from './streets.ts'
import { block, boat, car, person } from './things.ts'

export const cityStreet = (brush: Brush): string => {
  const { palette, random } = brush
  const fills = [palette.wall, palette.light, palette.hills[0], palette.ground] as const
  return [
    sky(brush),
    karst(brush, { base: 620, tall: 300, fill: palette.hills[0] }),
    times(8, (index) =>
      block({
        x: index * 205 - 20 + random.between(-8, 8),
        base: 690,
        w: random.between(140, 190),
        h: random.between(190, 470),
        fill: random.pick([palette.hills[1], palette.hills[2], palette.dark]),
        floors: random.whole(4, 8),
        columns: 3,
        glass: palette.sky[0],
      }),
    ),
    times(6, (index) =>
      block({
        x: index * 280 - 60 + random.between(0, 40),
        base: 720,
        w: random.between(200, 250),
        h: random.between(150, 290),
        fill: random.pick(fills),
        floors: random.whole(2, 4),
        columns: 4,
        glass: palette.hills[1],
      }),
    ),
    ground(brush, 718),
    trees(brush, { y: 762, count: 8, scale: 0.9 }),
    road(brush, 762),
    times(3, (index) => car(brush, 260 + index * 520 + random.between(-120, 120), 824 + (index % 2) * 46, 1)),
  ].join('')
}

export const bridgeRoad = (brush: Brush): string => {
  const { palette, random } = brush
  const towers = [520, 1080]
  const ranges = `${karst(brush, { base: 600, tall: 300, fill: palette.hills[0] })}${karst(brush, { base: 604, tall: 150, fill: palette.hills[1] })}`
  return [
    sky(brush),
    ranges,
    birds(brush),
    water(brush, 600, ranges),
    towers.map((x) => cables(brush, x)).join(''),
    rect(-10, 588, width + 20, 40, palette.dark),
    rect(-10, 580, width + 20, 10, palette.light),
    times(4, (index) => car(brush, 150 + index * 410 + random.between(-90, 90), 592, 0.62)),
    boat(brush, random.between(300, 1200), 770, 1.1),
  ].join('')
}

const cables = ({ palette }: Brush, x: number): string =>
  [
    times(9, (index) =>
      polygon(
        [
          [x, 262 + index * 16],
          [x + 3, 262 + index * 16],
          [x + 60 + index * 26, 590],
          [x + 56 + index * 26, 590],
        ],
        palette.light,
        'fill-opacity=".85"',
      ),
    ),
    times(9, (index) =>
      polygon(
        [
          [x, 262 + index * 16],
          [x - 3, 262 + index * 16],
          [x - 60 - index * 26, 590],
          [x - 56 - index * 26, 590],
        ],
        palette.light,
        'fill-opacity=".85"',
      ),
    ),
    polygon(
      [
        [x - 12, 240],
        [x + 12, 240],
        [x + 22, 800],
        [x - 22, 800],
      ],
      palette.wall,
    ),
    rect(x - 34, 620, 68, 14, palette.ground),
  ].join('')

export const factory = (brush: Brush): string => {
  const { palette, random } = brush
  return [
    sky(brush),
    karst(brush, { base: 640, tall: 260, fill: palette.hills[0] }),
    times(4, (index) => sawtooth(brush, 120 + index * 300)),
    times(3, (index) => stack(brush, 1130 + index * 110, random.between(300, 420))),
    block({ x: 1320, base: 720, w: 240, h: 190, fill: palette.wall, floors: 3, columns: 5, glass: palette.hills[1] }),
    ground(brush, 716),
    trees(brush, { y: 756, count: 11, scale: 0.75 }),
    road(brush, 768),
    times(2, (index) => truck(brush, 330 + index * 620 + random.between(-100, 100), 846)),
  ].join('')
}

const sawtooth = ({ palette }: Brush, x: number): string =>
  `${polygon(
    [
      [x, 720],
      [x, 520],
      [x + 300, 440],
      [x + 300, 720],
    ],
    palette.wall,
  )}${polygon(
    [
      [x, 520],
      [x + 300, 440],
      [x + 300, 462],
      [x, 542],
    ],
    palette.roof,
  )}${times(4, (index) => rect(x + 26 + index * 68, 590, 46, 60, palette.hills[1], 'rx="4"'))}`

const stack = ({ palette, random }: Brush, x: number, tall: number): string =>
  `${polygon(
    [
      [x - 20, 720],
      [x - 13, 720 - tall],
      [x + 13, 720 - tall],
      [x + 20, 720],
    ],
    palette.hills[2],
  )}${rect(x - 16, 720 - tall + 34, 32, 18, palette.light)}${times(3, (index) => ellipse(x + 20 + index * 34, 690 - tall - index * 30, 30 + index * 12, 17 + index * 5, palette.light, `fill-opacity="${random.between(0.3, 0.5).toFixed(2)}"`))}`

const truck = ({ palette, random }: Brush, x: number, y: number): string =>
  group(
    x,
    y,
    1.1,
    `${rect(-150, -110, 190, 104, random.pick([palette.warm, palette.hills[1], palette.light]), 'rx="4"')}${path('M 46 -6 L 46 -84 L 92 -84 Q 112 -82 122 -46 L 124 -6 Z', palette.roof)}${path('M 60 -74 L 90 -74 Q 104 -70 110 -46 L 60 -46 Z', palette.sky[0])}${[-110, -60, 86].map((cx) => `${circle(cx, -4, 20, '#2f3437')}${circle(cx, -4, 8, '#b8bec2')}`).join('')}`,
  )

export const market = (brush: Brush): string => {
  const { palette, random } = brush
  return [
    sky(brush),
    hills(brush, { base: 560, tall: 120, fill: palette.hills[0] }),
    block({ x: 80, base: 640, w: 1440, h: 250, fill: palette.wall, floors: 2, columns: 16, glass: palette.hills[0] }),
    ground(brush, 636),
    times(4, (index) => person(brush, 200 + index * 390 + random.between(-50, 50), 780, 0.8)),
    times(4, (index) => stall(brush, 30 + index * 400)),
  ].join('')
}

const stall = ({ palette, random }: Brush, x: number): string => {
  const cloth = random.pick([palette.roof, palette.leaf, palette.hills[2], '#b5536f'])
  const fruit = ['#e58a3c', '#d9534f', '#8fb64a', '#f0c04f', '#7d5a8c'] as const
  return [
    rect(x + 16, 520, 8, 330, '#8a6a4d'),
    rect(x + 316, 520, 8, 330, '#8a6a4d'),
    times(8, (index) =>
      path(
        `M ${x + index * 43} 500 L ${x + index * 43 + 43} 500 L ${x + index * 43 + 43} 575 Q ${x + index * 43 + 21} 606 ${x + index * 43} 575 Z`,
        index % 2 ? palette.light : cloth,
      ),
    ),
    rect(x, 770, 344, 90, '#a9805a', 'rx="6"'),
    times(22, (index) =>
      circle(
        x + 22 + (index % 11) * 30,
        770 - Math.floor(index / 11) * 20,
        18,
        fruit[(Math.floor((index % 11) / 2.3) + index * 0) % fruit.length] ?? fruit[0],
      ),
    ),
  ].join('')
}
