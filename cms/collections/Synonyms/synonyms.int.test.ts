import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createContentSource } from '../../publishing/content/createContentSource.ts'
import { as, makeProvince, password } from '../../testing/people.ts'
import { startCms, type TestCms } from '../../testing/startCms.ts'

let cms: TestCms
let people: Awaited<ReturnType<typeof makeProvince>>
let source: ReturnType<typeof createContentSource>
beforeAll(async () => {
  cms = await startCms()
  people = await makeProvince(cms.payload)
  source = createContentSource(cms.payload, { dataFolder: cms.folder })
})
afterAll(() => cms.stop())

const make = (more: object = {}) => {
  const data = { agency: people.home.id, typed: 'lấy chồng', meaning: 'đăng ký kết hôn', ...more }
  return cms.payload.create({ collection: 'synonyms', data, ...as(people.editor) })
}
const changesOf = (id: string) =>
  cms.payload.find({ collection: 'outbox', where: { documentId: { equals: id } }, sort: 'createdAt' })

describe('a synonym', () => {
  it('reaches the snapshot of its agency, and of no other; deleted, it leaves again', async () => {
    expect((await source.readSnapshot(people.home.id)).synonyms).toBeUndefined()
    const { id } = await make()
    const groups = [['lấy chồng', 'đăng ký kết hôn']]
    expect((await source.readSnapshot(people.home.id)).synonyms).toEqual({ groups })
    expect((await source.readSnapshot(people.other.id)).synonyms).toBeUndefined()
    await cms.payload.delete({ collection: 'synonyms', id, ...as(people.editor) })
    expect((await source.readSnapshot(people.home.id)).synonyms).toBeUndefined()
  })

  it('publishes its portal again, all of it: no patch has its place', async () => {
    const { id } = await make()
    const { docs } = await changesOf(id)
    expect(docs).toMatchObject([{ agency: people.home.id, operation: 'publish' }])
    expect(await source.readPatch(people.home.id, [{ collection: 'synonyms', id }])).toBeUndefined()
  })

  it('is refused without any word, which would stand in every question', async () => {
    for (const typed of ['', '   ', '?!', '“”']) await expect(make({ typed }), typed).rejects.toThrow(/typed|Người dân/)
    await expect(make({ meaning: '…' })).rejects.toThrow()
    await expect(make({ typed: 'a'.repeat(101) })).rejects.toThrow()
  })

  it('begins with the question that the link to its form names; what is no text is not listened to', async () => {
    const { token } = await cms.payload.login({
      collection: 'users',
      data: { email: people.editor.email, password },
    })
    const begin = async (query: string) => {
      const response = await cms.fetch(`/api/synonyms${query}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}` },
        body: JSON.stringify({ agency: people.home.id, meaning: 'đăng ký kết hôn' }),
      })
      return z.object({ doc: z.object({ typed: z.string() }).optional() }).parse(await response.json()).doc?.typed
    }
    expect(await begin('?typed=lay%20chong')).toBe('lay chong')
    expect(await begin('?typed[]=lay%20chong')).toBeUndefined()
    expect(await begin('')).toBeUndefined()
  })
})
