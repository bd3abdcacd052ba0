import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createUnanswered, isCountable, readUnanswered } from './unanswered.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trangan-searches-'))
})
afterEach(() => rm(folder, { recursive: true }))

const read = () => readUnanswered(join(folder, 'soyte.json'))
const now = () => new Date('2026-11-23T01:00:00Z')

it('writes down what was asked three times, however it was typed, and never what was asked less', async () => {
  const unanswered = createUnanswered(folder, now)
  for (const question of ['Lấy chồng', 'lay  chong', 'LẤY CHỒNG', 'tên tôi']) unanswered.count('soyte', question)
  await unanswered.save()
  expect(await read()).toEqual([{ question: 'lay chong', count: 3, last: '2026-11-23' }])
})

it('goes on counting over a save and a restart', async () => {
  const first = createUnanswered(folder, now)
  for (let times = 0; times < 2; times += 1) first.count('soyte', 'bán vàng')
  await first.save()
  expect(await read()).toEqual([])
  first.count('soyte', 'bán vàng')
  await first.save()
  const second = createUnanswered(folder, now)
  for (let times = 0; times < 3; times += 1) second.count('soyte', 'bán vàng')
  await second.save()
  expect(await read()).toEqual([{ question: 'ban vang', count: 6, last: '2026-11-23' }])
})

it.each([
  ['lay chong', true],
  ['qd 123', true],
  ['0912 345 678', false],
  ['nguyen van a 037123456789', false],
  ['an@example.vn', false],
  ['12.345', false],
  ['a'.repeat(61), false],
])('counts %j: %s', (question, expected) => {
  expect(isCountable(question)).toBe(expected)
})

it('remembers no more than a thousand questions, and forgets the rarest first', async () => {
  const unanswered = createUnanswered(folder, now)
  for (let times = 0; times < 3; times += 1) unanswered.count('soyte', 'hay hỏi')
  for (let number = 0; number < 1500; number += 1) unanswered.count('soyte', `câu ${number} hỏi`)
  await unanswered.save()
  expect((await read()).map(({ question }) => question)).toEqual(['hay hoi'])
})
