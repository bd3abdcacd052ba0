import { hills, lawn, sky } from './landscape.ts'
import { type Brush, circle, ellipse, height, path, polygon, rect, times, width } from './shapes.ts'
import { ground } from './streets.ts'
import { person } from './things.ts'

/** A building site with its cranes. */
export const construction = (brush: Brush): string => {
  const { palette, random } = brush
  return [
    sky(brush),
    hills(brush, { base: 620, tall: 140, fill: palette.hills[0] }),
    ground(brush, 690),
    frame(brush, 280, random.whole(4, 5)),
    frame(brush, 900, random.whole(2, 4)),
    crane(brush, 800),
    crane(brush, 1430),
    times(6, (index) =>
      polygon(
        [
          [60 + index * 270, 800],
          [130 + index * 270, 740],
          [200 + index * 270, 800],
        ],
        index % 2 ? palette.ground : palette.warm,
      ),
    ),
    times(4, (index) => helmeted(brush, 240 + index * 360 + random.between(-60, 60), 890)),
    times(9, (index) => rect(index * 190 - 20, 830, 120, 18, index % 2 ? '#e4572e' : palette.light)),
  ].join('')
}

const frame = ({ palette }: Brush, x: number, floors: number): string =>
  [
    times(floors + 1, (floor) => rect(x - 10, 690 - floor * 92, 470, 16, palette.hills[1])),
    times(5, (column) => rect(x + column * 110, 690 - floors * 92, 18, floors * 92, palette.hills[2])),
    rect(x, 610, 450, 80, palette.wall, 'fill-opacity=".7"'),
  ].join('')

const crane = ({ palette, random }: Brush, x: number): string => {
  const reach = random.between(240, 360)
  return [
    rect(x - 9, 190, 18, 510, palette.warm),
    times(12, (index) => rect(x - 9, 210 + index * 40, 18, 5, palette.dark, 'fill-opacity=".5"')),
    rect(x - reach, 190, reach + 130, 14, palette.warm),
    polygon(
      [
        [x - 12, 190],
        [x + 12, 190],
        [x, 130],
      ],
      palette.warm,
    ),
    rect(x + 80, 200, 50, 40, palette.dark),
    rect(x - reach + 40, 204, 3, 190, palette.dark),
    rect(x - reach, 394, 84, 18, palette.hills[2]),
  ].join('')
}

const helmeted = (brush: Brush, x: number, y: number): string =>
  `${person(brush, x, y, 0.8)}${path(`M ${x - 34} ${y - 116} Q ${x - 32} ${y - 152} ${x} ${y - 154} Q ${x + 32} ${y - 152} ${x + 34} ${y - 116} Z`, '#f6c343')}`

/** A stadium with its track on a full day. */
export const sports = (brush: Brush): string => {
  const { palette, random } = brush
  return [
    sky(brush),
    polygon(
      [
        [0, 330],
        [width, 330],
        [width, 520],
        [0, 520],
      ],
      palette.hills[1],
    ),
    times(220, () =>
      circle(
        random.between(0, width),
        random.between(350, 505),
        8,
        random.pick([palette.warm, palette.light, palette.roof, palette.dark, '#e9bd94']),
      ),
    ),
    times(9, (index) => rect(index * 200, 250, 10, 90, palette.dark)),
    rect(0, 236, width, 20, palette.roof),
    lawn(brush, 520),
    polygon(
      [
        [0, 640],
        [width, 560],
        [width, height],
        [0, height],
      ],
      '#b5573f',
    ),
    times(5, (index) =>
      polygon(
        [
          [0, 668 + index * 56],
          [width, 582 + index * 66],
          [width, 588 + index * 66],
          [0, 674 + index * 56],
        ],
        palette.light,
        'fill-opacity=".85"',
      ),
    ),
    times(5, (index) => runner(brush, 230 + index * 270 + random.between(-40, 40), 800 - index * 20)),
  ].join('')
}

const runner = ({ palette, random }: Brush, x: number, y: number): string => {
  const shirt = random.pick([palette.light, palette.warm, '#3f7fd0', '#2f9e73'])
  return [
    ellipse(x, y + 4, 60, 9, palette.dark, 'fill-opacity=".2"'),
    path(
      `M ${x - 8} ${y - 92} L ${x - 58} ${y - 42} L ${x - 84} ${y - 50} L ${x - 80} ${y - 36} L ${x - 52} ${y - 26} L ${x + 8} ${y - 76} Z`,
      '#c48f6a',
    ),
    path(
      `M ${x + 2} ${y - 92} L ${x + 40} ${y - 52} L ${x + 26} ${y} L ${x + 48} ${y} L ${x + 62} ${y - 56} L ${x + 24} ${y - 96} Z`,
      '#c48f6a',
    ),
    path(`M ${x - 22} ${y - 84} L ${x} ${y - 166} L ${x + 40} ${y - 160} L ${x + 26} ${y - 82} Z`, shirt),
    path(
      `M ${x + 30} ${y - 154} L ${x + 70} ${y - 122} L ${x + 92} ${y - 148} L ${x + 82} ${y - 154} L ${x + 68} ${y - 138} L ${x + 36} ${y - 164} Z`,
      '#c48f6a',
    ),
    circle(x + 32, y - 188, 21, '#c48f6a'),
  ].join('')
}

/** A reading room between high shelves. */
export const library = (brush: Brush): string => {
  const { palette, random } = brush
  const spines = [palette.roof, palette.hills[1], palette.hills[2], palette.warm, palette.dark, palette.leaf] as const
  return [
    rect(0, 0, width, height, palette.wall),
    times(4, (row) => {
      const y = 130 + row * 140
      return `${rect(0, y, width, 14, '#a9805a')}${times(46, (index) => (index % 15 === 14 ? '' : book(brush, 10 + index * 35, y, spines)))}`
    }),
    times(3, (index) => rect(500 * index + 250, 0, 20, 570, '#8a6746')),
    rect(0, 690, width, 210, palette.ground),
    times(4, (index) => person(brush, 220 + index * 390 + random.between(-30, 30), 720, 0.95)),
    rect(60, 716, 1480, 44, '#a9805a', 'rx="12"'),
    rect(100, 760, 1400, 120, '#8a6746'),
    times(4, (index) =>
      polygon(
        [
          [160 + index * 390, 716],
          [220 + index * 390, 700],
          [280 + index * 390, 716],
          [220 + index * 390, 724],
        ],
        palette.light,
      ),
    ),
    times(
      2,
      (index) =>
        `${rect(420 + index * 760, 560, 8, 150, palette.dark)}${path(`M ${374 + index * 760} 560 L ${474 + index * 760} 560 L ${450 + index * 760} 506 L ${398 + index * 760} 506 Z`, palette.warm)}`,
    ),
  ].join('')
}

const book = ({ random }: Brush, x: number, y: number, spines: readonly [string, ...string[]]): string => {
  const tall = random.between(78, 118)
  return rect(x, y - tall, random.between(22, 30), tall, random.pick(spines), 'rx="3"')
}

/** A laboratory with its glasses and a microscope. */
export const laboratory = (brush: Brush): string => {
  const { palette, random } = brush
  const colours = ['#6fb7d6', '#e58a5c', '#8fb64a', '#b58ad0', '#f0c04f'] as const
  return [
    rect(0, 0, width, height, palette.light),
    rect(0, 0, width, 600, palette.sky[0], 'fill-opacity=".6"'),
    times(3, (row) => rect(120, 150 + row * 130, 900, 12, palette.hills[1])),
    times(24, (index) => flask(150 + (index % 8) * 112, 150 + Math.floor(index / 8) * 130, 0.62, random.pick(colours))),
    rect(1120, 90, 360, 380, palette.hills[0], 'rx="10"'),
    times(5, (index) =>
      rect(1160 + index * 58, 200 + ((index * 53) % 150), 36, 220 - ((index * 53) % 150), palette.warm, 'rx="4"'),
    ),
    times(3, (index) => person(brush, 330 + index * 430 + random.between(-40, 40), 720, 1.05)),
    rect(0, 700, width, 40, palette.hills[1]),
    rect(0, 740, width, 160, palette.hills[2]),
    times(5, (index) => flask(120 + index * 340, 700, 1.1, random.pick(colours))),
    microscope(brush, 1000, 700),
  ].join('')
}

const flask = (x: number, y: number, scale: number, fill: string): string =>
  `<g transform="translate(${x} ${y}) scale(${scale})">${path('M -16 -120 L 16 -120 L 16 -72 L 56 0 L -56 0 L -16 -72 Z', '#ffffff', 'fill-opacity=".75" stroke="#8aa3ad" stroke-width="4"')}${path('M -36 -34 L 36 -34 L 54 -2 L -54 -2 Z', fill)}</g>`

const microscope = ({ palette }: Brush, x: number, y: number): string =>
  `${rect(x - 70, y - 18, 150, 18, palette.dark, 'rx="6"')}${path(`M ${x + 50} ${y - 18} Q ${x + 100} ${y - 130} ${x + 10} ${y - 190} L ${x - 4} ${y - 168} Q ${x + 60} ${y - 120} ${x + 20} ${y - 18} Z`, palette.dark)}<g transform="rotate(24 ${x} ${y - 170})">${rect(x - 20, y - 230, 40, 130, palette.hills[2], 'rx="8"')}</g>${rect(x - 60, y - 60, 100, 12, palette.hills[1], 'rx="4"')}`
