import { toNfc } from './normalize.ts'

/**
 * A text as people type it in a hurry: lower case, no marks, đ as d. Also Ð (U+00D0), which looks like Đ (U+0110) and
 * stands in its place in many official texts; decomposition touches neither, so both are named here.
 * @example fold('Đường Nguyễn Huệ') // 'duong nguyen hue'
 */
export const fold = (text: string): string =>
  toNfc(text)
    .replace(/[đĐðÐ]/g, 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
