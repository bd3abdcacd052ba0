import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serverFunctions } from '../api/serverFunctions.ts'
import { articleData, makePicture } from '../testing/content.ts'
import { as, makeAgency, makeProvince, password } from '../testing/people.ts'
import { startCms, type TestCms, testOrigin } from '../testing/startCms.ts'
import { agencyCollections } from './matrix.ts'

let cms: TestCms
let province: Awaited<ReturnType<typeof makeProvince>>
beforeAll(async () => {
  cms = await startCms()
  province = await makeProvince(cms.payload)
})
afterAll(() => cms.stop())

const json = { 'Content-Type': 'application/json' }
const post = (path: string, data: unknown, headers: Record<string, string> = {}) =>
  cms.fetch(path, { method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify(data) })

/** Logs in as a browser does: with the cookie, which counts only from our own pages. */
const login = async (email: string, origin = testOrigin) => {
  const response = await post('/api/users/login', { email, password })
  const cookie = response.headers.get('Set-Cookie') ?? ''
  return { cookie, headers: { Cookie: cookie.split(';')[0] ?? '', Origin: origin } }
}

describe('people who are not logged in', () => {
  it.each([
    ...agencyCollections,
    'procedures',
    'agencies',
    'users',
    'outbox',
    'receipts',
    'portals',
    'releases',
    'publishing-requests',
    'payload-preferences',
    'payload-locked-documents',
    'payload-kv',
  ])('read nothing of %s', async (collection) => {
    expect((await cms.fetch(`/api/${collection}`)).status).toBe(403)
  })

  it('read no picture', async () => {
    const picture = await makePicture(cms.payload, province.home.id)
    expect((await cms.fetch(`/api/media/file/${picture.filename}`)).status).toBe(403)
  })

  it('cannot become the first user, nor ask for a token to set a password', async () => {
    expect((await post('/api/users/first-register', { email: 'a@b.vn', password })).status).toBe(403)
    expect((await post('/api/users/forgot-password', { email: province.chief.email })).status).toBe(403)
  })

  it('find no GraphQL', async () => {
    expect((await post('/api/graphql', { query: '{ __typename }' })).status).toBe(404)
    expect(cms.payload.config.graphQL.disable).toBe(true)
  })
})

describe('a login', () => {
  it('gives a cookie that scripts and other sites cannot use', async () => {
    const { cookie } = await login(province.editor.email)
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Lax/)
  })

  it('counts from our own pages only', async () => {
    const ours = await login(province.editor.email)
    const theirs = { ...ours.headers, Origin: 'https://evil.example' }
    const me = async (headers: Record<string, string>) =>
      (await (await cms.fetch('/api/users/me', { headers })).json()).user
    expect(await me(ours.headers)).toMatchObject({ name: 'editor' })
    expect(await me(theirs)).toBeNull()
  })

  it('is locked after five wrong passwords, and opened again by central IT only', async () => {
    const email = province.author.email
    for (let attempt = 0; attempt < 5; attempt += 1) await post('/api/users/login', { email, password: 'wrong' })
    expect((await post('/api/users/login', { email, password })).status).toBe(401)
    const unlockAs = async (person: string) => post('/api/users/unlock', { email }, (await login(person)).headers)
    expect((await unlockAs(province.chief.email)).status).toBe(403)
    expect((await post('/api/users/login', { email, password })).status).toBe(401)
    expect((await unlockAs(province.centralIt.email)).status).toBe(200)
    expect((await post('/api/users/login', { email, password })).status).toBe(200)
  })

  it('needs no API key, because there are none', async () => {
    const editor = await login(province.editor.email)
    await cms.fetch(`/api/users/${province.editor.id}`, {
      method: 'PATCH',
      headers: { ...json, ...editor.headers },
      body: JSON.stringify({ enableAPIKey: true, apiKey: 'let-me-in' }),
    })
    const response = await cms.fetch('/api/users/me', { headers: { Authorization: 'users API-Key let-me-in' } })
    expect((await response.json()).user).toBeNull()
  })
})

describe('the collections of Payload itself', () => {
  it('let nobody make or delete locks of others', async () => {
    const article = await cms.payload.create({ collection: 'articles', data: articleData(province.home.id) })
    const lock = await cms.payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'articles', value: article.id },
        user: { relationTo: 'users', value: province.editor.id },
      },
    })
    const target = { collection: 'payload-locked-documents', id: lock.id } as const
    await expect(cms.payload.delete({ ...target, ...as(province.stranger) })).rejects.toThrow()
    await expect(cms.payload.delete({ ...target, ...as(province.chief) })).rejects.toThrow()
    const seenBy = async (person: typeof province.chief) =>
      (await cms.payload.find({ collection: 'payload-locked-documents', ...as(person) })).totalDocs
    expect(await seenBy(province.stranger)).toBe(0)
    expect(await seenBy(province.chief)).toBe(1)
  })

  it('show everybody their own preferences only', async () => {
    const editor = await login(province.editor.email)
    await post('/api/payload-preferences/nav', { value: { open: true } }, editor.headers)
    const seenBy = async (person: typeof province.chief) =>
      (await cms.payload.find({ collection: 'payload-preferences', ...as(person) })).totalDocs
    expect(await seenBy(province.editor)).toBe(1)
    expect(await seenBy(province.chief)).toBe(0)
  })

  it('are closed unless somebody opened them', () => {
    const system = cms.payload.config.collections.filter(({ slug }) => slug.startsWith('payload-'))
    const open = ['payload-locked-documents', 'payload-preferences']
    for (const { slug, access } of system.filter((one) => !open.includes(one.slug)))
      expect([slug, access.read?.({ req: {} as never })]).toEqual([slug, false])
    expect(system.map(({ slug }) => slug).sort()).toEqual([...open, 'payload-kv', 'payload-migrations'].sort())
  })

  it('schedule nothing and delete no job', () => {
    expect(() => serverFunctions['schedule-publish']?.({} as never)).toThrow()
    expect(() => serverFunctions['get-upcoming-scheduled-publish']?.({} as never)).toThrow()
  })
})

describe('questions', () => {
  it('reach three documents deep at most', async () => {
    expect(cms.payload.config.maxDepth).toBe(3)
  })

  it('cannot be asked about the secrets of other users', async () => {
    const query = '?where[agencies.agency][exists]=true&where[hash][like]=a'
    const { headers } = await login(province.chief.email)
    expect((await cms.fetch(`/api/users${query}`, { headers })).status).toBe(400)
  })

  it('about who made a document find no way to the user', async () => {
    const { headers } = await login(province.author.email)
    const response = await cms.fetch('/api/articles?where[createdBy.email][like]=central', { headers })
    expect(response.status).toBe(400)
  })
})

describe('central IT', () => {
  it('is offered to write only when it has chosen for which agency', async () => {
    const { headers } = await login(province.centralIt.email)
    const mayCreate = async (cookie: string) => {
      const response = await cms.fetch('/api/access', { headers: { ...headers, Cookie: `${headers.Cookie}${cookie}` } })
      return Boolean((await response.json()).collections.articles?.create)
    }
    expect(await mayCreate('')).toBe(false)
    expect(await mayCreate(`; payload-tenant=${province.home.id}`)).toBe(true)
  })
})

describe('an agency', () => {
  it('is not deleted while it has documents, and would not take them along', async () => {
    const agency = await makeAgency(cms.payload, 'gone')
    const article = await cms.payload.create({ collection: 'articles', data: articleData(agency.id) })
    const attempt = cms.payload.delete({ collection: 'agencies', id: agency.id, ...as(province.centralIt) })
    await expect(attempt).rejects.toThrow('không xóa được')
    await cms.payload.db.deleteOne({ collection: 'agencies', where: { id: { equals: agency.id } } })
    expect(await cms.payload.findByID({ collection: 'articles', id: article.id, depth: 0 })).toMatchObject({
      id: article.id,
    })
  })
})
