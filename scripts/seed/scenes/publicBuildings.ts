import { karst } from './karst.ts'
import { birds, hills, lawn, palm, sky, tree, trees } from './landscape.ts'
import { type Brush, circle, group, height, path, polygon, rect, times, width } from './shapes.ts'
import { ground, road } from './streets.ts'
import { block, curvedRoof, hall, person } from './things.ts'

export const school = (brush: Brush): string => {
  const { palette, random } = brush
  return [
    sky(brush),
    hills(brush, { base: 600, tall: 130, fill: palette.hills[0] }),
    block({ x: 240, base: 690, w: 1120, h: 330, fill: palette.warm, floors: 3, columns: 12, glass: palette.light }),
    rect(220, 346, 1160, 22, palette.roof),
    hall(brush, { x: 600, base: 700, w: 400, h: 210 }),
    ground(brush, 690),
    trees(brush, { y: 726, count: 8, scale: 1.25, gap: [540, 1060] }),
    flag(brush, 800, 760),
    times(7, (index) => person(brush, 180 + index * 205 + random.between(-40, 40), 900, random.between(0.55, 0.72))),
  ].join('')
}

const flag = (_: Brush, x: number, y: number): string =>
  [
    rect(x - 26, y - 10, 52, 14, '#c9ccce', 'rx="3"'),
    rect(x - 4, y - 560, 8, 552, '#e3e6e8'),
    path(
      `M ${x + 4} ${y - 556} Q ${x + 62} ${y - 574} ${x + 124} ${y - 552} L ${x + 124} ${y - 474} Q ${x + 62} ${y - 496} ${x + 4} ${y - 478} Z`,
      '#d32f2f',
    ),
    star(x + 62, y - 516, 22),
  ].join('')

const star = (x: number, y: number, r: number): string =>
  polygon(
    Array.from({ length: 10 }, (_, index): [number, number] => {
      const reach = index % 2 ? r * 0.4 : r
      const angle = (index * Math.PI) / 5 - Math.PI / 2
      return [x + reach * Math.cos(angle), y + reach * Math.sin(angle)]
    }),
    '#ffd54f',
  )

export const hospital = (brush: Brush): string => {
  const { palette, random } = brush
  return [
    sky(brush),
    hills(brush, { base: 610, tall: 130, fill: palette.hills[0] }),
    block({ x: 180, base: 700, w: 520, h: 300, fill: palette.light, floors: 4, columns: 7, glass: palette.hills[0] }),
    block({ x: 900, base: 700, w: 520, h: 300, fill: palette.light, floors: 4, columns: 7, glass: palette.hills[0] }),
    block({ x: 620, base: 700, w: 360, h: 440, fill: palette.wall, floors: 6, columns: 5, glass: palette.hills[1] }),
    circle(800, 300, 66, palette.light),
    rect(782, 256, 36, 88, '#2f9e73', 'rx="6"'),
    rect(756, 282, 88, 36, '#2f9e73', 'rx="6"'),
    ground(brush, 696),
    trees(brush, { y: 730, count: 9, scale: 0.9 }),
    road(brush, 760),
    ambulance(brush, random.between(260, 1200), 840),
  ].join('')
}

const ambulance = ({ palette }: Brush, x: number, y: number): string =>
  group(
    x,
    y,
    1.2,
    `${path('M -110 0 L -110 -96 L 40 -96 Q 86 -94 108 -48 L 112 0 Z', palette.light)}${path('M 46 -84 Q 76 -82 92 -50 L 46 -50 Z', palette.sky[1])}${rect(-110, -40, 222, 14, '#2f9e73')}${rect(-58, -86, 14, 40, '#2f9e73')}${rect(-71, -73, 40, 14, '#2f9e73')}${rect(-20, -108, 30, 12, '#3f7fd0', 'rx="5"')}${[-62, 62].map((cx) => `${circle(cx, 0, 22, '#2f3437')}${circle(cx, 0, 9, '#b8bec2')}`).join('')}`,
  )

export const heritageGate = (brush: Brush): string => {
  const { palette } = brush
  return [
    sky(brush),
    karst(brush, { base: 610, tall: 340, fill: palette.hills[0] }),
    karst(brush, { base: 614, tall: 190, fill: palette.hills[1] }),
    birds(brush),
    rect(0, 560, width, 120, palette.hills[2]),
    times(27, (index) => rect(index * 62, 540, 36, 24, palette.hills[2])),
    rect(460, 420, 680, 260, palette.wall),
    [560, 760, 960]
      .map((x, index) =>
        path(
          `M ${x} 680 L ${x} ${index === 1 ? 540 : 580} Q ${x + 40} ${index === 1 ? 480 : 530} ${x + 80} ${index === 1 ? 540 : 580} L ${x + 80} 680 Z`,
          palette.dark,
        ),
      )
      .join(''),
    curvedRoof(800, 430, 900, 90, palette.roof),
    rect(600, 268, 400, 80, palette.wall),
    times(7, (index) => rect(616 + index * 56, 276, 20, 68, palette.dark, 'fill-opacity=".65"')),
    curvedRoof(800, 278, 620, 96, palette.roof),
    circle(800, 168, 12, palette.warm),
    ground(brush, 676),
    polygon(
      [
        [700, 676],
        [900, 676],
        [1080, height],
        [520, height],
      ],
      palette.light,
      'fill-opacity=".6"',
    ),
    palm(brush, 250, 740, 1.2),
    palm(brush, 1370, 740, 1.2),
    tree(brush, 90, 770, 1.5),
    tree(brush, 1520, 770, 1.5),
  ].join('')
}

export const officeHall = (brush: Brush): string => {
  const { palette } = brush
  return [
    sky(brush),
    karst(brush, { base: 600, tall: 260, fill: palette.hills[0] }),
    block({ x: 200, base: 700, w: 1200, h: 300, fill: palette.wall, floors: 3, columns: 15, glass: palette.hills[1] }),
    rect(184, 384, 1232, 22, palette.roof),
    hall(brush, { x: 560, base: 706, w: 480, h: 250 }),
    lawn(brush, 704),
    polygon(
      [
        [720, 704],
        [880, 704],
        [1100, height],
        [500, height],
      ],
      palette.ground,
    ),
    flag(brush, 800, 800),
    trees(brush, { y: 770, count: 6, scale: 1.1, gap: [520, 1080] }),
  ].join('')
}
