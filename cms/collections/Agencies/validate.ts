import type { TextFieldSingleValidation } from 'payload'
import type { PortalLook } from './look.ts'

const matching =
  (pattern: RegExp, message: Record<'vi' | 'en', string>): TextFieldSingleValidation =>
  (value, { req }) =>
    pattern.test(value ?? '') || message[req.i18n.language === 'en' ? 'en' : 'vi']

/** `000.00.10.H42`, as Decision 20/2020/QĐ-TTg has it. */
export const validateCode = matching(/^\d{3}\.\d{2}\.\d{2}\.H\d{2}$/, {
  vi: 'Mã định danh có dạng 000.00.10.H42 (Quyết định 20/2020/QĐ-TTg).',
  en: 'The code looks like 000.00.10.H42 (Decision 20/2020/QĐ-TTg).',
})

/** A host name in lower case without scheme, port or path. */
export const validateHost = matching(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/, {
  vi: 'Tên miền viết thường, không có https:// và dấu gạch chéo, ví dụ soxaydung.ninhbinh.gov.vn.',
  en: 'A host is in lower case without https:// and slash, e.g. soxaydung.ninhbinh.gov.vn.',
})

const validateHex = matching(/^#[0-9a-f]{6}$/, {
  vi: 'Màu có dạng #1f4e79 (dấu # và sáu chữ số thập lục phân viết thường).',
  en: 'A colour looks like #1f4e79 (# and six hexadecimal digits in lower case).',
})

/** `#` and six hexadecimal digits in lower case; refused where text in this colour, or on it, could not be read. */
export const validateAccent =
  ({ unreadablePairs }: PortalLook): TextFieldSingleValidation =>
  async (value, options) => {
    const asHex = await validateHex(value, options)
    if (asHex !== true || !value) return asHex
    const [pair] = unreadablePairs({ family: familyOf(options.siblingData), accent: value })
    return pair ? tooHardToRead(pair)[options.req.i18n.language === 'en' ? 'en' : 'vi'] : true
  }

const familyOf = (theme: unknown): string =>
  typeof theme === 'object' && theme !== null && 'family' in theme && typeof theme.family === 'string'
    ? theme.family
    : 'base'

type Pair = ReturnType<PortalLook['unreadablePairs']>[number]

const tooHardToRead = ({ foreground, background, scheme, contrast, needed }: Pair) => ({
  vi: `Với màu này, “${foreground}” trên “${background}” khó đọc (bảng màu ${scheme}): tương phản ${contrast.toFixed(1)}, cần ${needed}. Hãy chọn màu đậm hơn hoặc mẫu giao diện khác.`,
  en: `With this colour, “${foreground}” on “${background}” is hard to read (scheme ${scheme}): contrast ${contrast.toFixed(1)}, needed ${needed}. Choose a darker colour or another family.`,
})
