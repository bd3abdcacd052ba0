import { expect, it } from 'vitest'
import { buildIndex } from './build/buildIndex.ts'
import { exampleDocuments } from './examples/documents.ts'
import { hostileQuestions } from './examples/hostileQuestions.ts'
import { serve } from './examples/inMemory.ts'
import { highlight } from './highlight.ts'
import { openIndex } from './query/openIndex.ts'

const options = { root: '/root.json', folder: '/index/' }
const index = await openIndex(serve(buildIndex(exampleDocuments, options)).fetchFile, options.root)

it('10,000 hostile questions get an answer each, typed or being typed', { timeout: 120_000 }, async () => {
  for (const [number, question] of hostileQuestions(10_000, 2026).entries()) {
    const { total, results } = await index.search(question, { isTyping: number % 2 === 0 })
    expect(results.length).toBeLessThanOrEqual(total)
    for (const { title } of results) expect(highlight(title, question)).not.toMatch(/<(?!\/?mark>)/)
  }
})

it('operators are only text', async () => {
  const hrefs = async (question: string) => (await index.search(question)).results.map(({ href }) => href)
  expect(await hrefs('+khai -sinh~2 title:tử^9')).toEqual(await hrefs('khai sinh 2 title tử 9'))
  expect(await hrefs('khai*')).toEqual(await hrefs('khai'))
})

it('a question as long as a book is cut, not refused', async () => {
  const { results } = await index.search(`khai tử ${'x'.repeat(1_000_000)}`)
  expect(results[0]?.title).toBe('Đăng ký khai tử')
})
