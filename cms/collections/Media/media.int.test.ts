import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pictureFile } from '../../testing/content.ts'
import { as, makeProvince } from '../../testing/people.ts'
import { startCms, type TestCms } from '../../testing/startCms.ts'

let cms: TestCms
let province: Awaited<ReturnType<typeof makeProvince>>
beforeAll(async () => {
  cms = await startCms()
  province = await makeProvince(cms.payload)
})
afterAll(() => cms.stop())

type File = Awaited<ReturnType<typeof pictureFile>>
const upload = (file: File, data: Record<string, unknown> = {}) =>
  cms.payload.create({
    collection: 'media',
    data: { agency: province.home.id, alt: 'Ảnh thử', ...data },
    file,
    ...as(province.author),
  })
const fileOf = (text: string, name: string, mimetype: string): File => {
  const data = Buffer.from(text)
  return { data, name, mimetype, size: data.byteLength }
}

/** The beginning of a PNG file that claims to be this large. */
const headerOfPng = (width: number, height: number): File => {
  const chunk = (type: string, body: Buffer) => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(body.byteLength)
    const checksum = Buffer.alloc(4)
    checksum.writeUInt32BE(crc32(Buffer.concat([Buffer.from(type), body])))
    return Buffer.concat([length, Buffer.from(type), body, checksum])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const data = Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.alloc(64)))])
  return { data, name: 'bomb.png', mimetype: 'image/png', size: data.byteLength }
}

describe('a picture', () => {
  it('is kept as WebP in every width that it has, and in no larger one', async () => {
    const { renditions } = await upload(await pictureFile({ width: 1200, height: 900 }))
    expect(renditions?.map(({ width, height, mimeType }) => [width, height, mimeType])).toEqual([
      [320, 240, 'image/webp'],
      [640, 480, 'image/webp'],
      [960, 720, 'image/webp'],
      [1200, 900, 'image/webp'],
    ])
  })

  it('larger than the widest rendition is not published in its own size', async () => {
    const { renditions } = await upload(await pictureFile({ width: 2000, height: 1000 }))
    expect(renditions?.map(({ width }) => width)).toEqual([320, 640, 960, 1600])
  })

  it('smaller than the narrowest is kept as it is', async () => {
    const { renditions } = await upload(await pictureFile({ width: 100, height: 50 }))
    expect(renditions?.map(({ width }) => width)).toEqual([100])
  })

  it('has the digest, size and dimensions of every rendition written down as they are on disk', async () => {
    const { renditions } = await upload(await pictureFile({ width: 700, height: 500 }))
    expect(renditions).toHaveLength(3)
    for (const { key, sha256, size, width } of renditions ?? []) {
      const bytes = await readFile(path.join(cms.folder, 'media', key))
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
      expect(bytes.byteLength).toBe(size)
      expect((await sharp(bytes).metadata()).width).toBe(width)
    }
  })

  it('keeps what is written down when its words change, and cannot be told otherwise', async () => {
    const picture = await upload(await pictureFile())
    const forged = [{ key: 'x', sha256: 'x', size: 1, mimeType: 'x', width: 1, height: 1 }]
    const changed = await cms.payload.update({
      collection: 'media',
      id: picture.id,
      data: { alt: 'Tên khác', renditions: forged },
      ...as(province.editor),
    })
    expect(changed.alt).toBe('Tên khác')
    expect(changed.renditions?.map(({ sha256 }) => sha256)).toEqual(picture.renditions?.map(({ sha256 }) => sha256))
  })

  it('has a text alternative or is marked as decorative', async () => {
    await expect(upload(await pictureFile(), { alt: ' ' })).rejects.toThrow()
    expect((await upload(await pictureFile(), { alt: '', isDecorative: true })).isDecorative).toBe(true)
  })

  it('has a name of its agency that tells nothing about the names of others', async () => {
    const first = await upload(await pictureFile({ name: 'Lễ hội.PNG' }))
    const second = await upload(await pictureFile({ name: 'Lễ hội.PNG' }))
    expect(first.filename).toMatch(/^home-le-hoi-[0-9a-f]{8}\.webp$/)
    expect(second.filename).toMatch(/^home-le-hoi-[0-9a-f]{8}\.webp$/)
    expect(second.filename).not.toBe(first.filename)
  })

  it.each([
    [
      'a script in an SVG',
      fileOf('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>', 'a.svg', 'image/svg+xml'),
    ],
    ['a page that is called a picture', fileOf('<html><script>1</script></html>', 'a.png', 'image/png')],
    ['half a picture', fileOf('\u0089PNG', 'a.png', 'image/png')],
  ])('is not %s', async (_what, file) => {
    await expect(upload(file)).rejects.toThrow()
  })

  it('of more pixels than a server can bear is refused before it is opened', async () => {
    const attempt = upload(headerOfPng(20_000, 20_000))
    const message = expect.stringContaining('80 triệu điểm ảnh')
    await expect(attempt).rejects.toMatchObject({ data: { errors: [{ path: 'file', message }] } })
  })

  it('is not fetched from an address', () => {
    expect(cms.payload.collections.media.config.upload.pasteURL).toBe(false)
    expect(cms.payload.collections.files.config.upload.pasteURL).toBe(false)
  })
})
