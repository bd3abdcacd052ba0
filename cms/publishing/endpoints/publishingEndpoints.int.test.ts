import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articleData } from '../../testing/content.ts'
import { makeProvince, password } from '../../testing/people.ts'
import { startCms, type TestCms } from '../../testing/startCms.ts'
import { createOutbox } from '../outbox/createOutbox.ts'
import { createRequests } from '../requests/createRequests.ts'
import { clearPublishing, outboxRows } from '../testing/outboxRows.ts'

let cms: TestCms
let people: Awaited<ReturnType<typeof makeProvince>>
let article: string
let procedure: string

beforeAll(async () => {
  cms = await startCms()
  people = await makeProvince(cms.payload)
  await clearPublishing(cms.payload)
  const data = { ...articleData(people.home.id), slug: 'le-hoi', _status: 'published' as const }
  article = (await cms.payload.create({ collection: 'articles', data })).id
  const shown = {
    code: '1.000253',
    name: 'Cấp phép',
    field: 'Xây dựng',
    isPublished: true,
    agencies: [people.home.id, people.other.id],
  }
  procedure = (await cms.payload.create({ collection: 'procedures', data: shown })).id
})
afterAll(() => cms.stop())

const login = async (name: string): Promise<HeadersInit> => {
  const { token } = await cms.payload.login({ collection: 'users', data: { email: `${name}@ninhbinh.test`, password } })
  return { Authorization: `JWT ${token}` }
}

const ask = async (path: string, name?: string, init: RequestInit = {}) => {
  const answer = await cms.fetch(`/api/publishing/${path}`, { ...init, headers: name ? await login(name) : {} })
  return { status: answer.status, body: await answer.json() }
}

describe('where a document stands', () => {
  it('is told step by step to the people of the agency', async () => {
    const path = `status?collection=articles&id=${article}`
    const outbox = createOutbox(cms.payload)
    expect((await ask(path, 'author')).body.portals).toMatchObject([
      { agency: people.home.id, name: 'Sở home', state: 'queued' },
    ])
    const lease = await outbox.take('w1')
    if (!lease) throw new Error('nothing to take')
    expect((await ask(path, 'author')).body.portals).toMatchObject([{ state: 'rendering' }])
    const documents = [{ collection: 'articles', id: article, paths: ['/tin-tuc/le-hoi/'] }]
    const liveAt = '2026-11-23T07:03:21.400Z'
    const none = { paths: [], count: 0 }
    const touched = { pages: { paths: ['/', '/tin-tuc/'], count: 2 }, feeds: none, removed: none }
    await outbox.complete(lease, {
      agency: lease.agency,
      release: 1,
      liveAt,
      duration: 600,
      added: 1,
      changed: 0,
      removed: 0,
      documents,
      touched,
    })
    expect((await ask(path, 'author')).body.portals).toEqual([
      {
        agency: people.home.id,
        name: 'Sở home',
        abbreviation: 'HOME',
        host: 'home.ninhbinh.test',
        origin: 'http://home.localhost:8080',
        state: 'live',
        liveAt,
        duration: 600,
        release: 1,
        paths: ['/tin-tuc/le-hoi/'],
        touched,
      },
    ])
  })

  it('is not told to others: the document does not exist for them', async () => {
    const path = `status?collection=articles&id=${article}`
    expect((await ask(path, 'stranger')).status).toBe(404)
    expect((await ask(path)).status).toBe(401)
    expect((await ask(path, 'central-it')).status).toBe(200)
  })

  it('of a shared procedure is told for the own portals only', async () => {
    const path = `status?collection=procedures&id=${procedure}`
    const agencies = async (name: string) =>
      (await ask(path, name)).body.portals.map(({ agency }: { agency: string }) => agency)
    expect(await agencies('stranger')).toEqual([people.other.id])
    expect(await agencies('chief')).toEqual([people.home.id])
    expect((await agencies('central-it')).sort()).toEqual([people.home.id, people.other.id].sort())
  })

  it('of an agency is that of its whole portal', async () => {
    const path = `status?collection=agencies&id=${people.home.id}`
    const [portal] = (await ask(path, 'chief')).body.portals
    expect(portal).toMatchObject({ agency: people.home.id, state: 'live', release: 1, paths: ['/'] })
    expect((await ask(path, 'stranger')).status).toBe(404)
  })

  it('is not told about collections that are nobody’s business', async () => {
    expect((await ask(`status?collection=users&id=${people.chief.id}`, 'central-it')).status).toBe(400)
    expect((await ask('status?collection=articles', 'central-it')).status).toBe(400)
  })
})

describe('receipts, leases and the outbox', () => {
  it.each(['outbox', 'receipts', 'portals', 'releases', 'publishing-requests'])(
    '%s are read by central IT and written by nobody',
    async (slug) => {
      const read = async (name: string) => (await cms.fetch(`/api/${slug}`, { headers: await login(name) })).status
      expect([await read('chief'), await read('central-it')]).toEqual([403, 200])
      const headers = { ...(await login('central-it')), 'Content-Type': 'application/json' }
      const body = JSON.stringify({ agency: people.home.id, operation: 'rebuild', token: 9 })
      expect((await cms.fetch(`/api/${slug}`, { method: 'POST', headers, body })).status).toBe(403)
    },
  )
})

describe('the overview and publishing again', () => {
  it('are for central IT only', async () => {
    const post = { method: 'POST', body: JSON.stringify({ agency: 'all' }) }
    expect((await ask('overview', 'chief')).status).toBe(403)
    expect((await ask('rebuild', 'chief', post)).status).toBe(403)
    expect((await ask('overview')).status).toBe(401)
  })

  it('show each portal, and put one or all of them into the outbox', async () => {
    await clearPublishing(cms.payload)
    const rebuild = (agency: string) =>
      ask('rebuild', 'central-it', { method: 'POST', body: JSON.stringify({ agency }) })
    expect((await rebuild(people.home.id)).status).toBe(202)
    expect(await outboxRows(cms.payload, { [people.home.id]: 'home' })).toEqual(['home rebuild -'])
    expect((await rebuild('all')).body.agencies).toHaveLength(3)
    expect((await rebuild('unknown')).status).toBe(404)
    const { portals } = (await ask('overview', 'central-it')).body
    const waiting = Object.fromEntries(
      portals.map((portal: { agency: string; waiting: number }) => [portal.agency, portal.waiting]),
    )
    expect(waiting).toEqual({ province: 1, [people.home.id]: 2, [people.other.id]: 1 })
  })
})

describe('requests to the publisher', () => {
  const post = (body: object) => ({ method: 'POST', body: JSON.stringify(body) })

  it('are for central IT only, and so are their answers and the queue', async () => {
    const list = post({ kind: 'list', agency: people.home.id })
    for (const name of ['chief', 'author', 'stranger']) {
      expect((await ask('requests', name, list)).status).toBe(403)
      expect((await ask('requests?id=1', name)).status).toBe(403)
      expect((await ask('queue', name)).status).toBe(403)
    }
    for (const path of ['requests?id=1', 'queue']) expect((await ask(path)).status).toBe(401)
    expect((await ask('requests', undefined, list)).status).toBe(401)
  })

  it('wait until the publisher answers, with the names of people', async () => {
    const { status, body } = await ask('requests', 'central-it', post({ kind: 'list', agency: people.home.id }))
    expect(status).toBe(202)
    expect((await ask(`requests?id=${body.id}`, 'central-it')).body).toEqual({ state: 'waiting', answer: null })
    const requests = createRequests(cms.payload)
    const row = await requests.take()
    if (!row) throw new Error('nothing to take')
    expect(row).toMatchObject({ user: String(people.centralIt.id) })
    const users = [String(people.chief.id), 'somebody who is no more']
    await requests.finish(row, { state: 'done', answer: { releases: [{ release: 1, users }] } })
    expect((await ask(`requests?id=${body.id}`, 'central-it')).body).toMatchObject({
      state: 'done',
      answer: { releases: [{ release: 1, users: ['chief', 'somebody who is no more'] }] },
    })
  })

  it.each([
    [{ kind: 'list', agency: 'unknown' }, 404],
    [{ kind: 'list' }, 400],
    [{ kind: 'delete', agency: 'all' }, 400],
    [{ kind: 'restore', agency: 'all', release: -1 }, 400],
    [{ kind: 'look-back-moment', agency: 'all', moment: 'yesterday' }, 400],
  ])('that make no sense are refused: %j', async (body, status) => {
    expect((await ask('requests', 'central-it', post(body))).status).toBe(status)
  })
})

describe('the queue', () => {
  it('tells how fast the last day was published', async () => {
    await clearPublishing(cms.payload)
    const row = { agency: people.home.id, reason: 'publish', added: 1, changed: 0, removed: 0 }
    for (const [release, duration] of [100, 200, 900].entries()) {
      const data = { ...row, release: release + 1, duration, liveAt: new Date().toISOString() }
      await cms.payload.create({ collection: 'releases', data })
    }
    const { latencies } = (await ask('queue', 'central-it')).body
    expect(latencies).toMatchObject({ count: 3, p50: 200, p95: 900 })
    expect(latencies.slots).toHaveLength(24)
    expect(latencies.slots.at(-1)).toMatchObject({ count: 3, p50: 200 })
  })
})
