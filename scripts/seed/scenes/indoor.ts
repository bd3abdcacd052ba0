import { type Brush, circle, ellipse, group, height, path, polygon, rect, times, width } from './shapes.ts'
import { person } from './things.ts'

const room = ({ palette }: Brush): string =>
  [
    rect(0, 0, width, height, palette.wall),
    rect(0, 0, width, 560, palette.sky[0], 'fill-opacity=".55"'),
    rect(0, 700, width, 200, palette.ground),
  ].join('')

const window = ({ palette, random }: Brush, x: number): string =>
  [
    rect(x, 120, 300, 330, palette.light, 'rx="8"'),
    rect(x + 16, 136, 268, 298, palette.sky[1]),
    path(
      `M ${x + 16} 434 L ${x + 16} ${random.between(300, 350)} Q ${x + 90} ${random.between(200, 260)} ${x + 150} 330 Q ${x + 220} ${random.between(220, 280)} ${x + 284} 350 L ${x + 284} 434 Z`,
      palette.hills[1],
    ),
    rect(x + 144, 136, 12, 298, palette.light),
    rect(x + 16, 280, 268, 10, palette.light),
  ].join('')

/** A bar of a chart that stands at (x, y). */
const bar = ({ palette }: Brush, x: number, y: number, tall: number): string =>
  rect(x, y - tall, 48, tall, palette.warm, 'rx="4" fill-opacity=".92"')

const plant = ({ palette }: Brush, x: number, y: number): string =>
  group(
    x,
    y,
    1,
    `${[-50, -25, 0, 25, 50].map((angle) => `<g transform="rotate(${angle})">${path('M 0 -50 Q 26 -120 0 -190 Q -26 -120 0 -50 Z', palette.leaf)}</g>`).join('')}${polygon(
      [
        [-44, -64],
        [44, -64],
        [32, 10],
        [-32, 10],
      ],
      palette.roof,
    )}`,
  )

export const peopleMeeting = (brush: Brush): string => {
  const { palette, random } = brush
  return [
    room(brush),
    window(brush, 170),
    window(brush, 1130),
    rect(600, 130, 400, 250, palette.dark, 'rx="10"'),
    times(4, (index) => bar(brush, 650 + index * 78, 340, random.between(60, 170))),
    rect(600, 350, 400, 30, palette.dark),
    times(5, (index) => person(brush, 240 + index * 280, 660, 1)),
    rect(90, 640, 1420, 60, '#a9805a', 'rx="14"'),
    rect(130, 700, 1340, 120, '#8a6746'),
    times(5, (index) =>
      polygon(
        [
          [190 + index * 280, 640],
          [290 + index * 280, 640],
          [310 + index * 280, 662],
          [170 + index * 280, 662],
        ],
        palette.light,
      ),
    ),
    plant(brush, 60, 800),
    plant(brush, 1540, 800),
  ].join('')
}

export const documents = (brush: Brush): string => {
  const { random } = brush
  return [
    room(brush),
    window(brush, 1120),
    shelf(brush),
    rect(0, 690, width, 40, '#a9805a'),
    rect(0, 730, width, 170, '#8a6746'),
    times(4, (index) => stackOfPaper(brush, 250 + index * 120, 690 - index * 0, random.whole(4, 9))),
    sheet(brush, 800, 470, -6),
    sheet(brush, 1010, 480, 5),
    stamp(brush, 1270, 690),
  ].join('')
}

const shelf = ({ palette, random }: Brush): string =>
  [
    rect(120, 110, 820, 26, '#a9805a'),
    rect(120, 320, 820, 26, '#a9805a'),
    times(34, (index) => {
      const row = index < 17 ? 110 : 320
      const tall = random.between(120, 168)
      return rect(
        136 + (index % 17) * 47,
        row - tall + (row === 110 ? 0 : 0),
        38,
        tall,
        random.pick([palette.roof, palette.hills[1], palette.hills[2], palette.warm, palette.dark]),
        'rx="4"',
      )
    }),
  ].join('')

const stackOfPaper = ({ palette, random }: Brush, x: number, y: number, count: number): string =>
  times(count, (index) =>
    rect(
      x - 70 + random.between(-8, 8),
      y - 14 - index * 15,
      150,
      12,
      random.pick([palette.light, palette.light, palette.warm, palette.hills[0]]),
      'rx="2"',
    ),
  )

const sheet = ({ palette }: Brush, x: number, y: number, angle: number): string =>
  `<g transform="rotate(${angle} ${x} ${y})">${rect(x - 96, y - 60, 192, 280, palette.dark, 'fill-opacity=".15" rx="4"')}${rect(x - 100, y - 66, 192, 280, palette.light, 'rx="4"')}${rect(x - 76, y - 40, 90, 14, palette.roof, 'rx="3"')}${times(8, (index) => rect(x - 76, y - 10 + index * 22, index % 3 === 2 ? 100 : 146, 8, palette.hills[0], 'rx="3"'))}${circle(x + 46, y + 170, 24, 'none', 'stroke="#c9483e" stroke-width="6"')}</g>`

const stamp = ({ palette }: Brush, x: number, y: number): string =>
  `${rect(x - 60, y - 22, 120, 22, palette.dark, 'rx="5"')}${path(`M ${x - 22} ${y - 22} L ${x - 14} ${y - 90} L ${x + 14} ${y - 90} L ${x + 22} ${y - 22} Z`, palette.roof)}${circle(x, y - 108, 30, palette.roof)}`

export const technology = (brush: Brush): string => {
  const { palette, random } = brush
  return [
    rect(0, 0, width, height, palette.dark),
    times(60, () =>
      circle(
        random.between(0, width),
        random.between(0, 640),
        random.between(2, 4),
        palette.light,
        'fill-opacity=".35"',
      ),
    ),
    network(brush),
    screen(brush),
    rect(0, 744, width, 156, palette.hills[2]),
    rect(0, 744, width, 10, palette.light, 'fill-opacity=".3"'),
    rect(470, 776, 660, 60, palette.wall, 'rx="10"'),
    times(30, (index) =>
      rect(486 + (index % 15) * 43, 786 + Math.floor(index / 15) * 22, 34, 16, palette.hills[0], 'rx="3"'),
    ),
    person(brush, 260, 900, 1.15),
    person(brush, 1360, 900, 1.15),
  ].join('')
}

const network = ({ palette, random }: Brush): string => {
  const points = Array.from({ length: 12 }, (): [number, number] => [
    random.between(40, width - 40),
    random.between(60, 560),
  ])
  const lines = points.flatMap(([x1, y1], index) =>
    points
      .slice(index + 1)
      .map(([x2, y2]) =>
        Math.hypot(x1 - x2, y1 - y2) < 420
          ? `<line x1="${x1.toFixed(0)}" y1="${y1.toFixed(0)}" x2="${x2.toFixed(0)}" y2="${y2.toFixed(0)}" stroke="${palette.hills[0]}" stroke-width="2" opacity=".4"/>`
          : '',
      ),
  )
  return `${lines.join('')}${points.map(([x, y]) => circle(x, y, 9, palette.warm)).join('')}`
}

const screen = ({ palette, random }: Brush): string =>
  [
    rect(740, 620, 120, 110, palette.hills[0]),
    rect(660, 726, 280, 20, palette.hills[0], 'rx="8"'),
    rect(430, 170, 740, 460, palette.wall, 'rx="20"'),
    rect(452, 192, 696, 404, palette.sky[1]),
    rect(452, 192, 696, 52, palette.hills[2]),
    times(3, (index) => circle(484 + index * 30, 218, 9, palette.light)),
    rect(484, 276, 250, 150, palette.light, 'rx="6"'),
    path('M 484 426 L 484 380 Q 540 320 590 372 Q 650 300 734 384 L 734 426 Z', palette.hills[1]),
    times(5, (index) => rect(764, 282 + index * 30, 190 + (index % 3) * 60, 14, palette.hills[0], 'rx="4"')),
    times(8, (index) => bar({ palette, random }, 490 + index * 82, 578, random.between(30, 120))),
    rect(452, 580, 696, 16, palette.sky[1]),
    ellipse(800, 614, 14, 6, palette.hills[0]),
  ].join('')
