import type { SeedMap } from '../mapSchema.ts'
import { createRandom } from './random.ts'
import { circle, path, rect } from './shapes.ts'

/** Turns a text into outlines (SVG path data that starts at (0, 0) on its baseline) with its width. */
export type Lettering = (text: string, size: number) => { d: string; width: number }

type Point = [number, number]

const [width, height] = [1600, 1200]
const colours = {
  around: '#eef1ec',
  land: '#fbf7e6',
  border: '#a9793c',
  hill: '#cfe0b4',
  water: '#6fa8cf',
  road: '#d9772f',
  ink: '#2b3a42',
  soft: '#6d7b80',
}

/** A schematic map, 1600 × 1200, as SVG; its letters are outlines, so that it looks the same on every machine. */
export const drawMap = (map: SeedMap, letter: Lettering): string => {
  const outline = smooth(wander(map.outline), true)
  const clip = `<clipPath id="land"><path d="${outline}"/></clipPath>`
  const hills = map.hills.map((hill) => path(smooth(wander(hill), true), colours.hill)).join('')
  const roads = map.roads.map(({ points }) => line(points, '#ffffff', 11) + line(points, colours.road, 6)).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs>${clip}</defs>${[
    rect(0, 0, width, height, colours.around),
    path(outline, colours.land),
    `<g clip-path="url(#land)">${hills}${roads}</g>`,
    ...map.rivers.map(({ points }) => line(points, colours.water, 10)),
    path(outline, 'none', `stroke="${colours.border}" stroke-width="5" stroke-dasharray="18 8 4 8"`),
    ...map.neighbours.map(({ name, at }) => label(letter, { text: name, at, size: 30, fill: colours.soft })),
    ...[...map.rivers, ...map.roads].map((named) => lineName(letter, named, map.places)),
    ...map.places.map((place) => placeMark(letter, place)),
    heading(letter, map.title),
    north(letter),
  ].join('')}</svg>`
}

const toSheet = ([x, y]: Point): Point => [60 + (x / 100) * (width - 120), 130 + (y / 100) * (height - 190)]

/** A soft line through the points: each is the handle of a curve between the middles of its neighbours. */
const smooth = (points: Point[], isClosed = false): string => {
  const sheet = points.map(toSheet)
  const at = (index: number): Point => sheet[(index + sheet.length) % sheet.length] ?? [0, 0]
  const middle = (one: Point, other: Point): Point => [(one[0] + other[0]) / 2, (one[1] + other[1]) / 2]
  const text = ([x, y]: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`
  if (isClosed)
    return `M ${text(middle(at(-1), at(0)))} ${sheet.map((point, index) => `Q ${text(point)} ${text(middle(point, at(index + 1)))}`).join(' ')} Z`
  const inner = sheet.slice(1, -1)
  return `M ${text(at(0))} ${inner.map((point, index) => `Q ${text(point)} ${text(index === inner.length - 1 ? at(-1) : middle(point, at(index + 2)))}`).join(' ') || `L ${text(at(-1))}`}`
}

/** A border that wanders as borders do: between two points it swings a little to either side. */
const wander = (points: Point[]): Point[] => {
  const random = createRandom(points.length * 7 + Math.round(points[0]?.[0] ?? 0))
  return points.flatMap(([x, y], index): Point[] => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y]
    const between = [0.33, 0.66].map((share): Point => {
      const swing = random.between(-0.13, 0.13)
      return [x + (nextX - x) * share - (nextY - y) * swing, y + (nextY - y) * share + (nextX - x) * swing]
    })
    return [[x, y], ...between]
  })
}

const line = (points: Point[], stroke: string, thick: number): string =>
  path(smooth(points), 'none', `stroke="${stroke}" stroke-width="${thick}" stroke-linecap="round"`)

type Label = { text: string; at: Point; size: number; fill: string; anchor?: 'middle' | 'start' }

const label = (letter: Lettering, { text, at, size, fill, anchor = 'middle' }: Label): string => {
  const { d, width: long } = letter(text, size)
  const [x, y] = toSheet(at)
  const left = Math.max(16, Math.min(width - long - 16, anchor === 'middle' ? x - long / 2 : x))
  return `<g transform="translate(${left.toFixed(1)} ${y.toFixed(1)})"><path d="${d}" fill="none" stroke="#fffdf4" stroke-width="6" stroke-linejoin="round"/><path d="${d}" fill="${fill}"/></g>`
}

/** The name of a line stands where the fewest places are near. */
const lineName = (
  letter: Lettering,
  { name, points }: SeedMap['rivers'][number],
  places: SeedMap['places'],
): string => {
  if (!name) return ''
  const spots = points.flatMap((point, index): Point[] => {
    const before = points[index - 1]
    return before ? [[(before[0] + point[0]) / 2, (before[1] + point[1]) / 2], point] : []
  })
  const room = ([x, y]: Point) => Math.min(...places.map(({ at }) => Math.hypot(at[0] - x, 1.6 * (at[1] + 2 - y))))
  const [x, y] = spots.sort((one, other) => room(other) - room(one))[0] ?? [0, 0]
  const fill = /^(Sông|Hồ|Kênh|Biển)/.test(name) ? '#2f6c97' : '#a14f12'
  return label(letter, { text: name, at: [x, y - 1.6], size: 26, fill })
}

const placeMark = (letter: Lettering, { name, at, isSeat }: SeedMap['places'][number]): string => {
  const [x, y] = toSheet(at)
  const mark = isSeat
    ? circle(x, y, 15, '#b3261e') + circle(x, y, 6, '#ffffff')
    : circle(x, y, 8, colours.ink) + circle(x, y, 3, '#ffffff')
  const size = isSeat ? 36 : 28
  return mark + label(letter, { text: name, at: [at[0], at[1] + (isSeat ? 5 : 4)], size, fill: colours.ink })
}

const heading = (letter: Lettering, title: string): string => {
  const { d, width: long } = letter(title, 44)
  return `${rect(0, 0, width, 104, '#ffffff')}<path transform="translate(${((width - long) / 2).toFixed(1)} 68)" d="${d}" fill="${colours.ink}"/>`
}

const north = (letter: Lettering): string =>
  `<g transform="translate(1510 230)">${path('M 0 -60 L 22 22 L 0 6 L -22 22 Z', colours.ink)}<path transform="translate(-10 -70)" d="${letter('B', 30).d}" fill="${colours.ink}"/></g>`
