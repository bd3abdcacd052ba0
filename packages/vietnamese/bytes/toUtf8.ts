import { transcode } from 'node:buffer'
import { utf16Of } from './utf16.ts'

/**
 * A text as UTF-8. Vietnamese text is two bytes a character in memory; going over UTF-16 bytes is five times as fast
 * as `TextEncoder` then (8 µs instead of 37 µs for a page).
 */
export const toUtf8 = (text: string): Uint8Array<ArrayBuffer> => {
  try {
    return transcode(utf16Of(text), 'utf16le', 'utf8')
  } catch {
    // Half a character, cut from an emoji for instance, is refused; to look for one in every text took half of the time.
    return transcode(utf16Of(text.toWellFormed()), 'utf16le', 'utf8')
  }
}
