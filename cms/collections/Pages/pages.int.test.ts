import { afterAll, beforeAll, expect, it } from 'vitest'
import { richText } from '../../testing/content.ts'
import { makeAgency } from '../../testing/people.ts'
import { startCms, type TestCms } from '../../testing/startCms.ts'

let cms: TestCms
let agency: string
beforeAll(async () => {
  cms = await startCms()
  agency = (await makeAgency(cms.payload, 'home')).id
})
afterAll(() => cms.stop())

const write = (section: 'introduction' | 'general', title: string, slug?: string) =>
  cms.payload.create({
    collection: 'pages',
    data: { agency, title, section, order: 1, body: richText('Nội dung'), _status: 'draft', ...(slug ? { slug } : {}) },
    draft: true,
  })

it('a general page cannot hide a part of the portal', async () => {
  await expect(write('general', 'Trang tin', 'tin-tuc')).rejects.toThrow()
  expect((await write('general', 'Tin tức')).slug).toBe('tin-tuc-2')
})

it('a page of a section stands apart from the parts of the portal and from other sections', async () => {
  expect((await write('introduction', 'Tin tức')).slug).toBe('tin-tuc')
  expect((await write('introduction', 'Liên hệ')).slug).toBe('lien-he')
  expect((await write('general', 'Liên hệ')).slug).toBe('lien-he')
})
