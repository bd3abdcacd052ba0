import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articleData, makePicture, richText } from '../../testing/content.ts'
import { as, makeProvince, makeUser, password } from '../../testing/people.ts'
import { startCms, type TestCms } from '../../testing/startCms.ts'

let cms: TestCms
let people: Awaited<ReturnType<typeof makeProvince>>
beforeAll(async () => {
  cms = await startCms()
  people = await makeProvince(cms.payload)
})
afterAll(() => cms.stop())

describe('a document belongs to one agency', () => {
  it('cannot be made in a foreign agency, not even as a draft', async () => {
    for (const draft of [{}, { draft: true }] as const) {
      const attempt = cms.payload.create({
        collection: 'articles',
        data: { ...articleData(people.other.id), _status: 'draft' },
        ...draft,
        ...as(people.chief),
      })
      await expect(attempt).rejects.toThrow()
    }
    expect(await cms.payload.count({ collection: 'articles' })).toEqual({ totalDocs: 0 })
  })

  it('is not made with the rights of one agency in another that the browser has chosen', async () => {
    const both = await makeUser(cms.payload, {
      name: 'works for both',
      agencies: [
        { agency: people.home.id, role: 'author' },
        { agency: people.other.id, role: 'editor-in-chief' },
      ],
    })
    const { token } = await cms.payload.login({ collection: 'users', data: { email: both.email, password } })
    const makeCategory = (agency: string) =>
      cms.fetch('/api/categories', {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          Authorization: `JWT ${token}`,
          Cookie: `payload-tenant=${agency}`,
        },
        body: JSON.stringify({ name: 'Chuyên mục', order: 1 }),
      })
    expect((await makeCategory(people.home.id)).status).toBe(400)
    expect((await makeCategory(people.other.id)).status).toBe(201)
  })

  it('cannot be moved to another agency, not even by central IT', async () => {
    const article = await cms.payload.create({ collection: 'articles', data: articleData(people.home.id) })
    for (const draft of [{}, { draft: true }] as const) {
      const attempt = cms.payload.update({
        collection: 'articles',
        id: article.id,
        data: { agency: people.other.id },
        ...draft,
        ...as(people.centralIt),
      })
      await expect(attempt).rejects.toThrow()
    }
  })

  it('cannot be read, changed or deleted by people of another agency', async () => {
    const article = await cms.payload.create({
      collection: 'articles',
      data: { ...articleData(people.home.id), _status: 'published' },
    })
    const target = { collection: 'articles', id: article.id, ...as(people.stranger) } as const
    await expect(cms.payload.findByID(target)).rejects.toThrow()
    await expect(cms.payload.update({ ...target, data: { title: 'x' } })).rejects.toThrow()
    await expect(cms.payload.delete(target)).rejects.toThrow()
    const versions = await cms.payload.findVersions({ collection: 'articles', ...as(people.stranger) })
    expect(versions.totalDocs).toBe(0)
  })
})

describe('a document points at its own agency only', () => {
  it.each(['cover', 'body upload'])('refuses a foreign picture as %s of a draft', async (place) => {
    const picture = await makePicture(cms.payload, people.other.id)
    const upload = { type: 'upload', relationTo: 'media', value: picture.id, fields: {} }
    const data = place === 'cover' ? { cover: picture.id } : { body: richText('Ảnh:', upload) }
    const attempt = cms.payload.create({
      collection: 'articles',
      data: { ...articleData(people.home.id), ...data, _status: 'draft' },
      draft: true,
      ...as(people.author),
    })
    await expect(attempt).rejects.toThrow(/cover|body|Trường|field/i)
  })

  it('refuses a foreign article as target of a menu item, and takes one of its own', async () => {
    const foreign = await cms.payload.create({ collection: 'articles', data: articleData(people.other.id, 'Bài khác') })
    const own = await cms.payload.create({ collection: 'articles', data: articleData(people.home.id, 'Bài nhà') })
    const menu = (id: string) =>
      cms.payload.create({
        collection: 'menus',
        data: {
          agency: people.home.id,
          main: [{ label: 'Bài', target: { kind: 'document', document: { relationTo: 'articles', value: id } } }],
        },
        ...as(people.chief),
      })
    await expect(menu(foreign.id)).rejects.toThrow()
    expect((await menu(own.id)).main).toHaveLength(1)
  })
})
