let scratch = Buffer.allocUnsafe(64 * 1024)

/**
 * Texts, one behind the other, as UTF-16 bytes in memory that the next call uses again: page texts are large, and a
 * buffer for each would keep the garbage collector busy. Use the bytes at once, and do not keep them.
 */
export const utf16Of = (...texts: string[]): Buffer => {
  let size = 0
  for (const { length } of texts) size += length * 2
  if (scratch.length < size) scratch = Buffer.allocUnsafe(size * 2)
  let end = 0
  for (const text of texts) end += scratch.write(text, end, 'utf16le')
  return scratch.subarray(0, end)
}
