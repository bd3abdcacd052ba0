import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { TypedUser } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { as, makeProvince } from '../../testing/people.ts'
import { startCms, type TestCms } from '../../testing/startCms.ts'
import { readUnanswered } from './readUnanswered.ts'

let cms: TestCms
let people: Awaited<ReturnType<typeof makeProvince>>
beforeAll(async () => {
  cms = await startCms()
  people = await makeProvince(cms.payload)
})
afterAll(() => cms.stop())

const keep = async (agency: string, text: string) => {
  await mkdir(path.join(cms.folder, 'searches'), { recursive: true })
  await writeFile(path.join(cms.folder, 'searches', `${agency}.json`), text)
}
const fileOf = (...asked: string[]) => {
  const questions = asked.map((question) => ({ question, count: 3, last: '2026-11-23' }))
  return JSON.stringify({ format: 1, questions })
}
beforeEach(async () => {
  await keep(people.home.id, fileOf('lay chong', 'ban vang'))
  await keep(people.other.id, fileOf('cau cua co quan khac'))
})

const seenBy = async (user: TypedUser) => {
  const agencies = await readUnanswered({ payload: cms.payload, user, dataFolder: cms.folder })
  return agencies.map(({ agency, questions }) => [agency, ...questions.map(({ question }) => question)])
}

it('editors see what was not found at their own portal, and at no other', async () => {
  const own = [[people.home.id, 'lay chong', 'ban vang']]
  expect(await seenBy(people.editor)).toEqual(own)
  expect(await seenBy(people.chief)).toEqual(own)
  expect(await seenBy(people.stranger)).toEqual([[people.other.id, 'cau cua co quan khac']])
})

it('who may not add a synonym is not shown what lacks one', async () => {
  expect(await seenBy(people.author)).toEqual([])
})

it('a question goes from the list once it has a synonym, however that is written', async () => {
  const data = { agency: people.home.id, typed: 'Lấy  chồng', meaning: 'đăng ký kết hôn' }
  const { id } = await cms.payload.create({ collection: 'synonyms', data, ...as(people.editor) })
  expect(await seenBy(people.editor)).toEqual([[people.home.id, 'ban vang']])
  await cms.payload.delete({ collection: 'synonyms', id, ...as(people.editor) })
  expect(await seenBy(people.editor)).toEqual([[people.home.id, 'lay chong', 'ban vang']])
})

it('a synonym of another agency leaves the list as it is', async () => {
  const data = { agency: people.other.id, typed: 'ban vang', meaning: 'mua bán vàng miếng' }
  await cms.payload.create({ collection: 'synonyms', data, ...as(people.stranger) })
  expect(await seenBy(people.editor)).toEqual([[people.home.id, 'lay chong', 'ban vang']])
})

it('central IT sees what was not found in the whole province, until an agency has a synonym for it', async () => {
  expect(await seenBy(people.centralIt)).toEqual([])
  await keep('province', fileOf('so do', 'bang lai'))
  expect(await seenBy(people.centralIt)).toEqual([['province', 'so do', 'bang lai']])
  expect(await seenBy(people.chief)).toEqual([[people.home.id, 'lay chong', 'ban vang']])
  const data = { agency: people.home.id, typed: 'bằng lái', meaning: 'giấy phép lái xe' }
  const { id } = await cms.payload.create({ collection: 'synonyms', data, ...as(people.centralIt) })
  expect(await seenBy(people.centralIt)).toEqual([['province', 'so do']])
  await cms.payload.delete({ collection: 'synonyms', id, ...as(people.centralIt) })
})

it('a damaged file shows nothing, and keeps nobody from the dashboard', async () => {
  await keep(people.home.id, '{"format":1,"questions":[{')
  expect(await seenBy(people.editor)).toEqual([])
})
