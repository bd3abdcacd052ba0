import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeAgency } from '../testing/people.ts'
import { samples } from '../testing/samples.ts'
import { startCms, type TestCms } from '../testing/startCms.ts'

let cms: TestCms
let agency: string
beforeAll(async () => {
  cms = await startCms()
  agency = (await makeAgency(cms.payload, 'home')).id
})
afterAll(() => cms.stop())

it('a copy of an event gets an address and a date of its own', async () => {
  const { id } = await samples.events({ payload: cms.payload, agency, more: { _status: 'published' } })
  const original = await cms.payload.findByID({ collection: 'events', id })
  const copy = await cms.payload.duplicate({ collection: 'events', id, draft: true })
  expect(copy.title).toContain(original.title)
  expect(copy.slug).not.toBe(original.slug)
  expect(copy.publishedAt ?? null).toBeNull()
})

it('a copy of a legal document is a draft that waits for its number', async () => {
  const { id } = await samples['legal-documents']({ payload: cms.payload, agency })
  const copy = await cms.payload.duplicate({ collection: 'legal-documents', id, draft: true })
  expect(copy).toMatchObject({ number: '', _status: 'draft' })
})

it('an appointment is copied with its leaders', async () => {
  const leader = (await samples.people({ payload: cms.payload, agency })).id
  const { id } = await samples.appointments({ payload: cms.payload, agency, more: { leaders: [leader] } })
  expect(await cms.payload.duplicate({ collection: 'appointments', id, depth: 0 })).toMatchObject({ leaders: [leader] })
})
