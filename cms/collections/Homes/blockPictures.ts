import type { HomeBlock } from '@trangan/contract'

/** A box of a sketch: left, top, width, height in a field of 48 × 32, and how dark it is. */
type Box = readonly [left: number, top: number, width: number, height: number, tone: 'picture' | 'words' | 'accent']

const lines = (left: number, top: number, width: number, count: number, gap = 4): Box[] =>
  Array.from({ length: count }, (_, index) => [left, top + index * gap, width, 1.5, 'words'] as const)

const cards = (count: number, top: number, height: number): Box[] => {
  const width = (42 - (count - 1) * 2) / count
  return Array.from({ length: count }, (_, index) => [3 + index * (width + 2), top, width, height, 'picture'] as const)
}

const heading: Box = [3, 4, 14, 2, 'accent']
const dated = (count: number): Box[] =>
  Array.from({ length: count }, (_, index): Box[] => [
    [3, 9 + index * 7, 5, 5, 'accent'],
    [10, 10 + index * 7, 35, 1.5, 'words'],
    [10, 12.5 + index * 7, 24, 1.5, 'words'],
  ]).flat()

const sketches: Record<HomeBlock['type'], Box[]> = {
  'lead-news': [[3, 4, 26, 17, 'picture'], [3, 23, 24, 2, 'accent'], ...lines(3, 27, 20, 1), ...lines(32, 5, 13, 6)],
  latest: [heading, ...lines(3, 9, 42, 5, 4.5)],
  announcements: [heading, ...dated(3)],
  'legal-documents': [
    heading,
    ...[0, 1, 2, 3].flatMap((row) => [...lines(3, 10 + row * 5, 8, 1), ...lines(14, 10 + row * 5, 31, 1)]),
  ],
  procedures: [heading, [3, 9, 34, 5, 'picture'], [38, 9, 7, 5, 'accent'], ...cards(3, 18, 9)],
  'life-events': [heading, ...cards(4, 9, 8), ...cards(4, 19, 8)],
  calendar: [
    heading,
    ...[0, 1, 2].flatMap((row): Box[] => [[3, 9 + row * 7, 10, 5, 'picture'], ...lines(16, 11 + row * 7, 29, 1)]),
  ],
  events: [heading, ...dated(3)],
  gallery: [
    heading,
    [3, 9, 20, 19, 'picture'],
    [25, 9, 9, 9, 'picture'],
    [36, 9, 9, 9, 'picture'],
    [25, 20, 9, 8, 'picture'],
    [36, 20, 9, 8, 'picture'],
  ],
  videos: [
    heading,
    ...cards(2, 9, 14),
    [11, 14, 4, 4, 'accent'],
    [33, 14, 4, 4, 'accent'],
    ...lines(3, 26, 17, 1),
    ...lines(25, 26, 17, 1),
  ],
  statistics: [
    heading,
    [6, 20, 5, 8, 'accent'],
    [14, 15, 5, 13, 'accent'],
    [22, 11, 5, 17, 'accent'],
    [30, 17, 5, 11, 'accent'],
    [38, 9, 5, 19, 'accent'],
  ],
  consultations: [heading, ...lines(3, 10, 42, 2), [3, 19, 12, 3, 'accent'], ...lines(3, 25, 30, 1)],
  'website-links': [heading, ...[3, 18, 33].flatMap((left) => lines(left, 10, 12, 4))],
  'category-news': [heading, ...cards(3, 9, 11), ...[3, 17.7, 32.3].flatMap((left) => lines(left, 22, 11, 2, 3))],
  'rich-text': [heading, ...lines(3, 10, 42, 3), ...lines(3, 22, 30, 1)],
}

const tones = { picture: '#b9c6d3', words: '#8796a5', accent: '#1f4e79' }

/** A sketch of what a block looks like on the portal, as an address that holds the picture itself. */
export const blockPicture = (type: HomeBlock['type']): string => {
  const boxes = sketches[type].map(
    ([x, y, width, height, tone]) =>
      `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx=".6" fill="${tones[tone]}"/>`,
  )
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 32"><rect width="48" height="32" fill="#f4f6f8"/>${boxes.join('')}</svg>`
  return `data:image/svg+xml,${encodeURIComponent(drawing)}`
}
