import { fold } from './fold.ts'

/**
 * The part of an address made from a title: `a-z`, digits and single hyphens, cut at the end of a word. Empty when the
 * text has no letter or digit.
 * @example slugify('Lịch tiếp công dân tháng 3/2026') // 'lich-tiep-cong-dan-thang-3-2026'
 */
export const slugify = (text: string, maxLength = 80): string => {
  const words = fold(text.normalize('NFKC')).match(/[a-z0-9]+/g) ?? []
  return joinWithin(words, maxLength)
}

/** A slug that nobody has yet: `-2`, `-3` … follow where it is taken; `muc` stands for a title without letters. */
export const uniqueSlug = (text: string, isTaken: (slug: string) => boolean, maxLength = 80): string => {
  const base = slugify(text, maxLength) || 'muc'
  if (!isTaken(base)) return base
  for (let number = 2; ; number += 1) {
    const suffix = `-${number}`
    const candidate = `${slugify(base, maxLength - suffix.length)}${suffix}`
    if (!isTaken(candidate)) return candidate
  }
}

const joinWithin = (words: string[], maxLength: number): string => {
  const [first = '', ...rest] = words
  let slug = first.slice(0, maxLength)
  for (const word of rest) {
    if (slug.length + 1 + word.length > maxLength) break
    slug += `-${word}`
  }
  return slug
}
