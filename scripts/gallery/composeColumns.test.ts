import sharp from 'sharp'
import { expect, it } from 'vitest'
import { composeColumns } from './composeColumns.ts'

const picture = (height: number) =>
  sharp({ create: { width: 480, height, channels: 3, background: '#1d4a78' } })
    .png()
    .toBuffer()

it('puts the next picture where the shortest column ends, and cuts one that is too long', async () => {
  const heights = [1200, 120, 120, 120, 120, 60]
  const sheet = await composeColumns(await Promise.all(heights.map(picture)))
  const { width, height } = await sharp(sheet).metadata()
  expect([width, height]).toEqual([16 + 5 * 416, 16 + 560 + 16])
  const below = await sharp(sheet).extract({ left: 450, top: 140, width: 20, height: 20 }).png().toBuffer()
  expect((await sharp(below).stats()).channels[2]?.mean).toBeLessThan(140)
})
