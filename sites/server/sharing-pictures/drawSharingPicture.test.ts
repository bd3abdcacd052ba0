import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { drawSharingPicture, type Letterings, toSvg } from './drawSharingPicture.ts'
import { openLettering } from './openLettering.ts'

let letterings: Letterings
beforeAll(async () => {
  letterings = { strong: await openLettering(600), plain: await openLettering(400) }
})

const picture = {
  agency: 'Ủy ban nhân dân huyện Gia Viễn',
  title: 'Khởi công đường nối Quốc lộ 1 với khu du lịch Tràng An, thông xe vào cuối năm',
  host: 'giavien.ninhbinh.gov.vn',
  accent: '#0b4f8a',
}

describe('the sharing picture of a page', () => {
  it('is a PNG of the size that networks want, and small', async () => {
    const bytes = await drawSharingPicture(picture, letterings)
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
    expect(bytes.length).toBeLessThan(80_000)
  })

  it('is the same bytes for the same words', async () => {
    const [first, second] = [
      await drawSharingPicture(picture, letterings),
      await drawSharingPicture(picture, letterings),
    ]
    expect(first.equals(second)).toBe(true)
  })

  it('has its letters as outlines, so that no machine needs the font', () => {
    expect(toSvg(picture, letterings)).not.toContain('<text')
    expect(letterings.strong.widthOf('ướ', 40)).toBeGreaterThan(30)
  })

  it('leaves no word alone on the last line', () => {
    const linesOf = (title: string) => toSvg({ ...picture, title }, letterings).match(/fill="#1c2a33"/g)?.length
    expect(linesOf('Ủy ban nhân dân thành phố Ninh Bình')).toBe(2)
    const name = letterings.strong.outlineOf('Bình', 84)
    expect(toSvg({ ...picture, title: 'Ủy ban nhân dân thành phố Ninh Bình' }, letterings)).not.toContain(`"${name}"`)
  })

  it('cuts a title that is far too long at a word, within the picture', async () => {
    const long = { ...picture, title: `${picture.title} `.repeat(6) }
    expect((await sharp(await drawSharingPicture(long, letterings)).metadata()).height).toBe(630)
    expect(toSvg(long, letterings).match(/<path d="[^"]*" transform/g)).toHaveLength(7)
  })
})
