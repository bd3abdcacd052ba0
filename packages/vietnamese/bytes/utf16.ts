let scratch = Buffer.allocUnsafe(64 * 1024)

/**
 * A text as UTF-16 bytes in memory that the next call uses again: page texts are large, and a buffer for each would
 * keep the garbage collector busy. Use the bytes at once, and do not keep them.
 */
export const utf16Of = (text: string): Buffer => {
  const size = text.length * 2
  if (scratch.length < size) scratch = Buffer.allocUnsafe(size * 2)
  return scratch.subarray(0, scratch.write(text, 'utf16le'))
}
