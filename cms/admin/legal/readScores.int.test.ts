import { afterAll, beforeAll, expect, it } from 'vitest'
import { richText } from '../../testing/content.ts'
import { makeAgency } from '../../testing/people.ts'
import { samples } from '../../testing/samples.ts'
import { startCms, type TestCms } from '../../testing/startCms.ts'
import { readScores } from './readScores.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await startCms()
})
afterAll(() => cms.stop())

const now = new Date('2026-01-05T03:00:00.000Z')
const metBy = async (agency: string) => {
  const { agencies } = await readScores(cms.payload, { only: [agency], now })
  return agencies[0]?.score.met.map(({ id }) => id) ?? []
}

it('the score of an agency counts what it has published, and nothing else', async () => {
  const { payload } = cms
  const [home, other] = [(await makeAgency(payload, 'home')).id, (await makeAgency(payload, 'other')).id]
  const published = { _status: 'published' }
  await samples.publications({ payload, agency: home, more: { section: 'plans', ...published } })
  await samples.publications({ payload, agency: home, more: { section: 'projects', _status: 'draft' } })
  await samples.people({ payload, agency: home })
  await samples['website-groups']({ payload, agency: home })
  await samples.publications({ payload, agency: other, more: { section: 'research', ...published } })
  const page = await samples.pages({ payload, agency: home, more: { topic: 'functions', ...published } })
  const code = { code: '1.000001', name: 'Cấp phép', field: 'Xây dựng' }
  await payload.create({ collection: 'procedures', data: { ...code, isPublished: true, agencies: [home] } })
  const withoutContent = await metBy((await makeAgency(payload, 'empty')).id)
  const met = new Set(await metBy(home))
  for (const id of withoutContent) met.delete(id)
  expect([...met].sort()).toEqual(['functions', 'leaders', 'plans', 'procedures', 'website-links'])
  const english = { title: 'Functions', body: richText('Duties'), _status: 'published' } as const
  await payload.update({ collection: 'pages', id: page.id, locale: 'en', data: english })
  expect(await metBy(home)).toContain('english-functions')
})
