import { expect, it } from 'vitest'
import { parseUnanswered } from './unanswered.ts'

const once = { question: 'ban vang', count: 3, last: '2026-11-22' }
const often = { question: 'lay chong', count: 12, last: '2026-11-23' }

it('reads what nobody found, the most frequent first', () => {
  expect(parseUnanswered(JSON.stringify({ format: 1, questions: [once, often] }))).toEqual([often, once])
})

it.each(['', '{', '[]', '{"format":2,"questions":[]}', '{"format":1,"questions":[{"question":"x"}]}'])(
  'reads nothing from %j, which is no file of questions',
  (text) => {
    expect(parseUnanswered(text)).toEqual([])
  },
)
