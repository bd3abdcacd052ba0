import { describe, expect, it } from 'vitest'
import { fold } from './fold.ts'

describe('folding', () => {
  it.each([
    ['Đường Nguyễn Huệ', 'duong nguyen hue'],
    ['Ðất đai', 'dat dai'],
    ['Quyết ðịnh', 'quyet dinh'],
    ['Ủy ban nhân dân'.normalize('NFD'), 'uy ban nhan dan'],
    ['ÀẢÃÁẠ ĂẰẲẴẮẶ ÂẦẨẪẤẬ ƠỜỞỠỚỢ ƯỪỬỮỨỰ ÝỲ', 'aaaaa aaaaaa aaaaaa oooooo uuuuuu yy'],
    ['123/QĐ-UBND', '123/qd-ubnd'],
  ])('turns %j into %j', (given, expected) => {
    expect(fold(given)).toBe(expected)
  })

  it('changes nothing the second time', () => {
    const once = fold('Trình tự thực hiện; Ðơn đề nghị')
    expect(fold(once)).toBe(once)
  })
})
