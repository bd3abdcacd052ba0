import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filmFile } from '../../testing/content.ts'
import { as, makeProvince } from '../../testing/people.ts'
import { startCms, type TestCms } from '../../testing/startCms.ts'

let cms: TestCms
let province: Awaited<ReturnType<typeof makeProvince>>
beforeAll(async () => {
  cms = await startCms()
  province = await makeProvince(cms.payload)
})
afterAll(() => cms.stop())

const pdf =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\nxref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000052 00000 n \ntrailer<</Size 3/Root 1 0 R>>\nstartxref\n101\n%%EOF\n'

const upload = (content: string, name: string, mimetype = 'application/pdf') => {
  const data = Buffer.from(content)
  return cms.payload.create({
    collection: 'files',
    data: { agency: province.home.id, title: 'Quyết định số 12/QĐ-STP' },
    file: { data, name, mimetype, size: data.byteLength },
    ...as(province.author),
  })
}

describe('a file', () => {
  it('keeps its digest and gets a name for people', async () => {
    const file = await upload(pdf, 'Quyết định.pdf')
    expect(file.sha256).toBe(createHash('sha256').update(pdf).digest('hex'))
    expect(file.filename).toMatch(/^home-quyet-dinh-[0-9a-f]{8}\.pdf$/)
    expect(file.downloadName).toBe('quyet-dinh-so-12-qd-stp.pdf')
  })

  it('is known by its content, whatever it is called', async () => {
    const file = await upload(pdf, 'bang-ke.xlsx', 'application/octet-stream')
    expect([file.mimeType, file.filename]).toEqual(['application/pdf', expect.stringMatching(/\.pdf$/)])
  })

  it('can be a film', async () => {
    const { data, mimetype, name } = filmFile()
    expect(await upload(data.toString('latin1'), name, mimetype)).toMatchObject({ mimeType: 'video/mp4' })
  })

  it.each([
    ['a program', 'MZ\u0090\u0000', 'quyet-dinh.pdf'],
    ['a web page', '<!doctype html><script>alert(1)</script>', 'quyet-dinh.pdf'],
    ['plain text, which has no sign of its own', 'xin chào', 'quyet-dinh.docx'],
    ['nothing', '', 'rong.pdf'],
  ])('is not %s', async (_what, content, name) => {
    await expect(upload(content, name)).rejects.toThrow()
  })
})
