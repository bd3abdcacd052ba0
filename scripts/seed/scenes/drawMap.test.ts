import { expect, it } from 'vitest'
import { SeedMap } from '../mapSchema.ts'
import { readFaces } from '../print/openSheet.ts'
import { drawMap } from './drawMap.ts'
import { openLettering } from './openLettering.ts'

const map = SeedMap.parse({
  title: 'Sơ đồ huyện thử',
  outline: [
    [10, 10],
    [50, 5],
    [90, 20],
    [90, 80],
    [50, 95],
    [10, 80],
  ],
  rivers: [
    {
      name: 'Sông Thử',
      points: [
        [0, 40],
        [50, 50],
        [100, 60],
      ],
    },
  ],
  places: [
    { name: 'Phố Huyện', at: [50, 40], isSeat: true },
    { name: 'Xã Đông', at: [70, 40] },
    { name: 'Xã Tây', at: [30, 40] },
    { name: 'Xã Nam', at: [50, 80] },
  ],
  neighbours: [
    { name: 'Huyện Bắc', at: [50, 0] },
    { name: 'Tỉnh Nam', at: [50, 100] },
  ],
})

it('draws a map without a single letter that needs a font', async () => {
  const letter = openLettering((await readFaces()).bold)
  const svg = drawMap(map, letter)
  expect(svg).not.toContain('<text')
  expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  expect(drawMap(map, letter)).toBe(svg)
})

it('writes every name of the map, and a river without a name as a line only', () => {
  const written: string[] = []
  drawMap(
    {
      ...map,
      rivers: [
        ...map.rivers,
        {
          points: [
            [10, 10],
            [20, 20],
          ],
        },
      ],
    },
    (text) => {
      written.push(text)
      return { d: 'M 0 0', width: 10 }
    },
  )
  const names = [
    'Sơ đồ huyện thử',
    'Sông Thử',
    'Phố Huyện',
    'Xã Đông',
    'Xã Tây',
    'Xã Nam',
    'Huyện Bắc',
    'Tỉnh Nam',
    'B',
  ]
  expect(written.sort()).toEqual(names.sort())
})
