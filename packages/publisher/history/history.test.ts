import { hash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { leaseOf, publishableSnapshot, temporaryPortals } from '../examples/portals.ts'
import { publish } from '../publish.ts'
import { emptyContents, entriesOf, readContents, withChanges } from '../release/contents.ts'
import { rollback } from '../rollback.ts'
import { comparePage } from './comparePage.ts'
import { compareReleases } from './compareReleases.ts'
import { diffLines } from './diffLines.ts'
import { listReleases } from './listReleases.ts'
import { readPageText } from './pageText.ts'
import { releaseAt } from './releaseAt.ts'

const agency = publishableSnapshot.agency.id
const articlePath = '/tin-tuc/cong-bo-quy-hoach-phan-khu/'

describe('the releases of an agency', () => {
  let portals: Awaited<ReturnType<typeof temporaryPortals>>
  const change = async (articles: typeof publishableSnapshot.articles) => {
    portals.content.snapshots.set(agency, { ...publishableSnapshot, articles })
    await publish(portals.engine, leaseOf(agency, [{ collection: 'articles', id: 'a1' }]))
  }
  beforeEach(async () => {
    portals = await temporaryPortals()
    await publish(portals.engine, leaseOf(agency))
    await change(publishableSnapshot.articles.map((article) => ({ ...article, title: { vi: 'Tên đã sửa' } })))
    await change(publishableSnapshot.articles.filter(({ id }) => id !== 'a1'))
  })
  afterEach(() => portals.remove())

  it('are listed with who, when and why, the newest first', async () => {
    const releases = await listReleases(portals.engine.target, agency)
    expect(releases.map(({ release, isLive }) => [release, isLive])).toEqual([
      [3, true],
      [2, false],
      [1, false],
    ])
    expect(releases[0]).toMatchObject({ users: ['u1'], reason: 'publish', createdAt: expect.any(String) })
    expect(releases[2]).toMatchObject({ reason: 'rebuild' })
  })

  it('say from which release one was restored', async () => {
    await rollback(portals.engine, leaseOf(agency), { release: 2 })
    expect((await listReleases(portals.engine.target, agency))[0]).toMatchObject({ release: 4, restored: 2 })
  })

  it('name a release whose manifest cannot be trusted', async () => {
    const target = { ...portals.engine.target, readManifest: () => Promise.reject(new Error('forged')) }
    expect(await listReleases(target, agency)).toContainEqual({ release: 3, isLive: true, problem: 'forged' })
  })

  it('are compared page by page, with titles', async () => {
    const { target } = portals.engine
    const { pages, otherFiles } = await compareReleases(target, { agency, from: 1, to: 2 })
    expect(pages).toContainEqual({ path: articlePath, change: 'changed', title: 'Tên đã sửa' })
    expect(pages.every(({ change }) => change === 'changed')).toBe(true)
    expect(otherFiles.changed).toBeGreaterThan(0)
    const back = await compareReleases(target, { agency, from: 3, to: 1 })
    expect(back.pages).toContainEqual(expect.objectContaining({ path: articlePath, change: 'added' }))
    const down = await compareReleases(target, { agency, from: 1, to: 3 })
    expect(down.pages).toContainEqual(expect.objectContaining({ path: articlePath, change: 'removed' }))
  })

  it('are compared just so when the older one was stored in another number of buckets', async () => {
    const { target } = portals.engine
    const older = await target.readManifest(agency, 1)
    const buckets = new Map<string, Uint8Array>()
    const { digests } = await withChanges(
      emptyContents(256),
      new Map(entriesOf(await readContents(older, target.readObject))),
      async (text) => {
        buckets.set(hash('sha256', text), Buffer.from(text))
        return hash('sha256', text)
      },
    )
    const store = {
      readManifest: async (id: string, release: number) =>
        release === 1 ? { ...older, buckets: digests } : target.readManifest(id, release),
      readObject: async (sha256: string) => buckets.get(sha256) ?? target.readObject(sha256),
    }
    for (const [from, to] of [
      [1, 2],
      [3, 1],
    ] as const)
      expect(await compareReleases(store, { agency, from, to })).toEqual(
        await compareReleases(target, { agency, from, to }),
      )
  })

  it('hold no difference to themselves', async () => {
    expect(await compareReleases(portals.engine.target, { agency, from: 2, to: 2 })).toMatchObject({ pages: [] })
  })

  it('tell what became of the words of a page', async () => {
    const lines = await comparePage(portals.engine.target, { agency, from: 1, to: 2, path: articlePath })
    const text = (kind: string) =>
      lines.flatMap((line) => (line.kind === kind && 'text' in line ? [line.text] : [])).join('\n')
    expect(text('removed')).toContain('Công bố quy hoạch')
    expect(text('added')).toContain('Tên đã sửa')
    const gone = await comparePage(portals.engine.target, { agency, from: 2, to: 3, path: articlePath })
    expect(new Set(gone.map(({ kind }) => kind))).toEqual(new Set(['removed']))
  })
})

describe('the release of a moment', () => {
  const at = (time: string, release: number) => ({ release, createdAt: `2026-11-${time}:00.000Z` })
  const releases = [at('20T08:00', 1), at('21T08:00', 2), at('22T08:00', 3)]
  const of = (time: string, all = releases) => releaseAt(all, new Date(`2026-11-${time}:00.000Z`))?.release

  it('is the last one made before it', () => {
    expect([of('20T07:59'), of('20T08:00'), of('21T23:00'), of('30T00:00')]).toEqual([undefined, 1, 2, 3])
  })

  it('is the later one by number when the clock was put back between two', () => {
    expect(of('22T09:00', [...releases, at('21T09:00', 4)])).toBe(4)
  })
})

describe('the words of a page', () => {
  it('are its text, a block a line', () => {
    expect(
      readPageText('<head><title>x</title></head><h1>Số&nbsp;1 &amp; 2</h1><p>Một <b>hai</b></p><script>y</script>'),
    ).toEqual(['Số 1 & 2', 'Một hai'])
  })
})

describe('a comparison of texts', () => {
  it('shows what went and what came, with a little around it', () => {
    expect(diffLines(['a', 'b', 'c', 'd', 'e', 'f'], ['a', 'b', 'c', 'D', 'e', 'f', 'g'])).toEqual([
      { kind: 'gap', lines: 1 },
      { kind: 'same', text: 'b' },
      { kind: 'same', text: 'c' },
      { kind: 'removed', text: 'd' },
      { kind: 'added', text: 'D' },
      { kind: 'same', text: 'e' },
      { kind: 'same', text: 'f' },
      { kind: 'added', text: 'g' },
    ])
  })

  it('finds a block in the middle', () => {
    const kinds = diffLines(['a', 'b', 'c'], ['a', 'x', 'b', 'y', 'c']).map(({ kind }) => kind)
    expect(kinds).toEqual(['same', 'added', 'same', 'added', 'same'])
  })

  it('of long texts stays quick', () => {
    const long = Array.from({ length: 9_000 }, (_, line) => `${line}`)
    expect(
      diffLines(
        long,
        long.map((line) => `${line}!`),
      ).length,
    ).toBe(18_000)
  })
})
