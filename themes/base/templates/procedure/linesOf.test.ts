import { describe, expect, it } from 'vitest'
import { groupsOf, linesOf } from './linesOf.ts'

describe('the lines of a text of the catalogue', () => {
  it('lose the dashes and plus signs that lists are written with', () => {
    expect(linesOf('- Nộp đơn.\n + Bản chính\nLưu ý')).toEqual([
      { text: 'Nộp đơn.', isItem: true },
      { text: 'Bản chính', isItem: true },
      { text: 'Lưu ý', isItem: false },
    ])
  })

  it('keep a dash that belongs to a word or a number', () => {
    expect(linesOf('-5 độ C\nQĐ-UBND').map(({ text }) => text)).toEqual(['-5 độ C', 'QĐ-UBND'])
  })

  it('leave out empty lines', () => {
    expect(linesOf('\n \nMột\n\n')).toHaveLength(1)
  })
})

describe('groups of lines', () => {
  it('are runs of items and runs of paragraphs, in their order', () => {
    expect(groupsOf(linesOf('Gồm:\n- A\n- B\nHết'))).toEqual([
      { isList: false, lines: ['Gồm:'] },
      { isList: true, lines: ['A', 'B'] },
      { isList: false, lines: ['Hết'] },
    ])
  })
})
