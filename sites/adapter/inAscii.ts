/**
 * The same code without a letter beyond ASCII, which esbuild leaves in templates: one of them would have the whole text
 * kept in two bytes a letter, by every thread that loads it.
 */
export const inAscii = (code: string): string =>
  code.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
