import type { TypedUser } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Article } from '../payload-types.ts'
import { articleData, pictureFile } from '../testing/content.ts'
import { as, makeProvince } from '../testing/people.ts'
import { startCms, type TestCms } from '../testing/startCms.ts'

type Province = Awaited<ReturnType<typeof makeProvince>>
type Person = 'author' | 'editor' | 'chief' | 'stranger' | 'centralIt' | 'nobody'
const everybody: Person[] = ['author', 'editor', 'chief', 'stranger', 'centralIt', 'nobody']

let cms: TestCms
let province: Province
beforeAll(async () => {
  cms = await startCms()
  province = await makeProvince(cms.payload)
})
afterAll(() => cms.stop())

const userOf = (person: Person): TypedUser | null => (person === 'nobody' ? null : province[person])

let draft: Article
let published: Article
beforeEach(async () => {
  const data = articleData(province.home.id)
  draft = await cms.payload.create({
    collection: 'articles',
    data: { ...data, _status: 'draft' },
    user: province.author,
  })
  published = await cms.payload.create({ collection: 'articles', data: { ...data, _status: 'published' } })
})

type As = ReturnType<typeof as>
const articles = { collection: 'articles' } as const

/** What is tried, and who is let through. Everybody else must be refused. */
const table: { attempt: string; allowed: Person[]; run: (by: As) => Promise<unknown> }[] = [
  {
    attempt: 'write a draft',
    allowed: ['author', 'editor', 'chief', 'centralIt'],
    run: (by) =>
      cms.payload.create({
        ...articles,
        ...by,
        data: { ...articleData(province.home.id), _status: 'draft' },
        draft: true,
      }),
  },
  {
    attempt: 'write and publish at once',
    allowed: ['editor', 'chief', 'centralIt'],
    run: (by) =>
      cms.payload.create({ ...articles, ...by, data: { ...articleData(province.home.id), _status: 'published' } }),
  },
  {
    attempt: 'read a draft',
    allowed: ['author', 'editor', 'chief', 'centralIt'],
    run: (by) => cms.payload.findByID({ ...articles, ...by, id: draft.id, draft: true }),
  },
  {
    attempt: "edit the author's draft",
    allowed: ['author', 'editor', 'chief', 'centralIt'],
    run: (by) => cms.payload.update({ ...articles, ...by, id: draft.id, data: { title: 'Sửa' }, draft: true }),
  },
  {
    attempt: "publish the author's draft",
    allowed: ['editor', 'chief', 'centralIt'],
    run: (by) => cms.payload.update({ ...articles, ...by, id: draft.id, data: { _status: 'published' } }),
  },
  {
    attempt: 'publish with the draft flag set, which Payload takes for publishing',
    allowed: ['editor', 'chief', 'centralIt'],
    run: (by) => cms.payload.update({ ...articles, ...by, id: draft.id, data: { _status: 'published' }, draft: true }),
  },
  {
    attempt: 'edit what is published',
    allowed: ['editor', 'chief', 'centralIt'],
    run: (by) => cms.payload.update({ ...articles, ...by, id: published.id, data: { title: 'Sửa' }, draft: true }),
  },
  {
    attempt: 'take down what is published',
    allowed: ['editor', 'chief', 'centralIt'],
    run: (by) => cms.payload.update({ ...articles, ...by, id: published.id, data: { _status: 'draft' } }),
  },
  {
    attempt: 'delete an article',
    allowed: ['chief', 'centralIt'],
    run: (by) => cms.payload.delete({ ...articles, ...by, id: draft.id }),
  },
  {
    attempt: 'upload a picture',
    allowed: ['author', 'editor', 'chief', 'centralIt'],
    run: async (by) =>
      cms.payload.create({
        collection: 'media',
        ...by,
        data: { agency: province.home.id, alt: 'Ảnh' },
        file: await pictureFile({ width: 40, height: 30 }),
      }),
  },
  {
    attempt: 'write a page',
    allowed: ['chief', 'centralIt'],
    run: (by) =>
      cms.payload.create({
        collection: 'pages',
        ...by,
        data: { agency: province.home.id, title: 'Trang', section: 'general', order: 1 },
        draft: true,
      }),
  },
  {
    attempt: 'make a category',
    allowed: ['chief', 'centralIt'],
    run: (by) =>
      cms.payload.create({
        collection: 'categories',
        ...by,
        data: { agency: province.home.id, name: 'Chuyên mục', order: 1 },
      }),
  },
  {
    attempt: "change the agency's address",
    allowed: ['chief', 'centralIt'],
    run: (by) =>
      cms.payload.update({
        collection: 'agencies',
        ...by,
        id: province.home.id,
        data: { contact: { address: 'Đường mới' } },
      }),
  },
  {
    attempt: 'make a user',
    allowed: ['centralIt'],
    run: (by) =>
      cms.payload.create({
        collection: 'users',
        ...by,
        data: { name: 'Mới', email: `u${Math.random()}@ninhbinh.test`, password: 'mot mat khau dai' },
      }),
  },
  {
    attempt: 'write a procedure',
    allowed: ['centralIt'],
    run: (by) =>
      cms.payload.create({
        collection: 'procedures',
        ...by,
        data: { code: `1.${String(Math.random()).slice(2, 8)}`, name: 'Thủ tục', field: 'Lĩnh vực' },
      }),
  },
]

describe.each(table)('$attempt', ({ allowed, run }) => {
  it.each(everybody)('%s', async (person) => {
    const outcome = await run(as(userOf(person))).then(
      () => 'allowed',
      () => 'refused',
    )
    expect(outcome).toBe(allowed.includes(person) ? 'allowed' : 'refused')
  })
})

describe('an author', () => {
  it('cannot edit the draft of a colleague', async () => {
    const data = { ...articleData(province.home.id), _status: 'draft' } as const
    const foreign = await cms.payload.create({ ...articles, data, user: province.editor })
    const attempt = cms.payload.update({
      ...articles,
      id: foreign.id,
      data: { title: 'x' },
      draft: true,
      ...as(province.author),
    })
    await expect(attempt).rejects.toThrow()
  })

  it('cannot make itself the author of what others wrote', async () => {
    const attempt = await cms.payload.update({
      ...articles,
      id: draft.id,
      data: { createdBy: province.editor.id },
      draft: true,
      ...as(province.editor),
    })
    expect(attempt.createdBy).toBe(province.author.id)
  })

  it('cannot publish by restoring a published version', async () => {
    const own = await cms.payload.update({ ...articles, id: draft.id, data: { _status: 'published' } })
    await cms.payload.update({ ...articles, id: own.id, data: { _status: 'draft' } })
    const { docs } = await cms.payload.findVersions({
      ...articles,
      where: { and: [{ parent: { equals: own.id } }, { 'version._status': { equals: 'published' } }] },
    })
    const attempt = cms.payload.restoreVersion({ ...articles, id: docs[0]?.id ?? '', ...as(province.author) })
    await expect(attempt).rejects.toThrow()
  })

  it('cannot raise its own role, nor change its address', async () => {
    await cms.payload.update({
      collection: 'users',
      id: province.author.id,
      data: {
        name: 'Tên mới',
        email: 'other@ninhbinh.test',
        provinceRole: 'central-it',
        agencies: [{ agency: province.other.id, role: 'editor-in-chief' }],
      },
      ...as(province.author),
    })
    const user = await cms.payload.findByID({ collection: 'users', id: province.author.id, depth: 0 })
    expect(user).toMatchObject({ name: 'Tên mới', email: province.author.email })
    expect(user.provinceRole ?? 'none').toBe('none')
    expect(user.agencies).toMatchObject([{ agency: province.home.id, role: 'author' }])
  })
})

describe('an editor-in-chief', () => {
  it("changes its agency's contact data, not its name or hosts", async () => {
    const agency = await cms.payload.update({
      collection: 'agencies',
      id: province.home.id,
      data: { name: 'Sở khác', hosts: [{ host: 'x.test' }], contact: { address: 'Đường Lê Đại Hành', phone: '0229' } },
      ...as(province.chief),
    })
    expect(agency).toMatchObject({ name: province.home.name, contact: { phone: '0229' } })
    expect(agency.hosts[0]?.host).toBe(province.home.hosts[0]?.host)
  })

  it('sees the people of its agency, others see themselves', async () => {
    const seenBy = async (person: TypedUser) => {
      const { docs } = await cms.payload.find({ collection: 'users', ...as(person) })
      return docs.map(({ name }) => name).sort()
    }
    expect(await seenBy(province.chief)).toEqual(expect.arrayContaining(['chief', 'editor']))
    expect(await seenBy(province.chief)).not.toContain('stranger')
    expect(await seenBy(province.editor)).toEqual(['editor'])
  })
})
