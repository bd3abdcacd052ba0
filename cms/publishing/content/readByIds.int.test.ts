import { afterAll, beforeAll, expect, it } from 'vitest'
import { makePicture } from '../../testing/content.ts'
import { makeAgency } from '../../testing/people.ts'
import { startCms, type TestCms } from '../../testing/startCms.ts'
import { readByIds } from './readByIds.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await startCms()
})
afterAll(() => cms.stop())

it('finds the agency’s own pictures, and none of another agency whatever a document refers to', async () => {
  const [home, other] = [await makeAgency(cms.payload, 'home'), await makeAgency(cms.payload, 'other')]
  const [own, foreign] = [await makePicture(cms.payload, home.id), await makePicture(cms.payload, other.id)]
  const ids = [own.id, foreign.id, own.id, 'deleted']
  const found = await readByIds(cms.payload, { collection: 'media', agency: home.id, ids })
  expect(found.map(({ id }) => id)).toEqual([own.id])
})
