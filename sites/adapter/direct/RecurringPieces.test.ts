import { describe, expect, it } from 'vitest'
import { RecurringPieces } from './RecurringPieces.ts'

const header = `<header>${'Trang chủ '.repeat(300)}</header>`
const footer = `<footer>${'Bản quyền '.repeat(300)}</footer>`

describe('pieces of a page that stand on others too', () => {
  it('are told apart from what is this page alone', () => {
    const pieces = new RecurringPieces()
    const html = `<body>${pieces.standIn(header)}<main>Tin \uffff0\uffff</main>${pieces.standIn(footer)}</body>`
    expect(pieces.pieces(html)).toEqual(['<body>', header, '<main>Tin \uffff0\uffff</main>', footer, '</body>'])
    expect(pieces.whole(html)).toBe(`<body>${header}<main>Tin \uffff0\uffff</main>${footer}</body>`)
  })

  it('stand there at once when they are short', () => {
    const pieces = new RecurringPieces()
    expect(pieces.standIn('<b>ngắn</b>')).toBe('<b>ngắn</b>')
    expect(pieces.pieces('<b>ngắn</b>')).toEqual(['<b>ngắn</b>'])
  })
})
