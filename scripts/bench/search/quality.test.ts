import { describe, expect, it } from 'vitest'
import { judge } from './quality.ts'

describe('the quality of ten results', () => {
  const answers = new Map([
    ['a', 2],
    ['b', 1],
  ])

  it.each([
    [['a', 'b'], { mrr: 1, recall: 1, ndcg: 1 }],
    [['x', 'a'], { mrr: 0.5, recall: 0.5 }],
    [['x', 'y'], { mrr: 0, recall: 0, ndcg: 0 }],
    [[...'0123456789', 'a'], { mrr: 0, recall: 0, ndcg: 0 }],
  ])('of %j', (results, quality) => {
    expect(judge(results, answers)).toMatchObject(quality)
  })

  it('is better when the better answer comes first', () => {
    expect(judge(['a', 'b'], answers).ndcg).toBeGreaterThan(judge(['b', 'a'], answers).ndcg)
  })

  it('asks for no more than ten of many answers', () => {
    const many = new Map(Array.from({ length: 30 }, (_, number) => [String(number), 2]))
    expect(judge([...many.keys()], many).recall).toBe(1)
  })
})
