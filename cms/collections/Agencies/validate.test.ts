import { describe, expect, it } from 'vitest'
import type { PortalLook } from './look.ts'
import { validateAccent } from './validate.ts'

const pair = { scheme: 'light', foreground: 'text', background: 'surface', contrast: 2.34, needed: 4.5 }
const look: PortalLook = {
  families: [],
  defaultFamily: () => 'base',
  unreadablePairs: ({ family, accent }) => (family === 'pale' && accent === '#ffff00' ? [pair] : []),
}

type Options = Parameters<ReturnType<typeof validateAccent>>[1]
const validate = (accent: string, family: string, language = 'vi') => {
  // The validation reads no more of a request than its language.
  const options = { req: { i18n: { language } }, siblingData: { family } } as unknown as Options
  return validateAccent(look)(accent, options)
}

describe('the accent colour of an agency', () => {
  it('is accepted where everything in it can be read', async () => {
    expect(await validate('#0b4f8a', 'pale')).toBe(true)
    expect(await validate('#ffff00', 'strong')).toBe(true)
  })

  it('is refused where a pair of colours is too hard to read, with the pair and what to do', async () => {
    expect(await validate('#ffff00', 'pale')).toBe(
      'Với màu này, “text” trên “surface” khó đọc (bảng màu light): tương phản 2.3, cần 4.5. Hãy chọn màu đậm hơn hoặc mẫu giao diện khác.',
    )
    expect(await validate('#ffff00', 'pale', 'en')).toContain('Choose a darker colour')
  })

  it('is six hexadecimal digits', async () => {
    expect(await validate('yellow', 'pale')).toContain('#1f4e79')
  })
})
