import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { UnansweredCard } from './UnansweredCard.tsx'

const questions = [{ question: 'so do', count: 4, last: '2026-11-23' }]
const draw = (props: Partial<Parameters<typeof UnansweredCard>[0]>) =>
  renderToStaticMarkup(
    createElement(UnansweredCard, { agency: 'a1', questions, language: 'vi', isNamed: false, ...props }),
  )

describe('the box of what nobody found', () => {
  it('leads with one click to a synonym with the question filled in', () => {
    expect(draw({ name: 'Sở Y tế' })).toContain('href="/admin/collections/synonyms/create?typed=so+do"')
  })

  it('says which portal it is of only to who looks after several', () => {
    expect(draw({ name: 'Sở Y tế' })).not.toContain('Sở Y tế')
    expect(draw({ name: 'Sở Y tế', isNamed: true })).toContain('Người dân tìm mà không thấy: Sở Y tế')
  })

  it('of the whole province says so, and that an agency has to be chosen', () => {
    const html = draw({ agency: 'province' })
    expect(html).toContain('Người dân tìm mà không thấy: tìm trong toàn tỉnh')
    expect(html).toContain('Chọn cơ quan có nội dung mà người dân cần')
  })
})
