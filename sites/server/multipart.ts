import type { ByteRange } from './ranges.ts'

/** A part of a file with its bytes. */
export type Part = ByteRange & { bytes: Uint8Array }

/**
 * Several parts of a file as one answer (RFC 9110, `multipart/byteranges`), with the content type that names the
 * boundary between them: the digest of the file, which cannot stand within it.
 */
export const multipart = (
  parts: readonly Part[],
  file: { type: string; size: number; sha256: string },
): { type: string; bytes: Buffer } => {
  const boundary = file.sha256.slice(0, 24)
  const chunks = parts.flatMap(({ start, end, bytes }) => [
    Buffer.from(
      `\r\n--${boundary}\r\ncontent-type: ${file.type}\r\ncontent-range: bytes ${start}-${end}/${file.size}\r\n\r\n`,
    ),
    bytes,
  ])
  return {
    type: `multipart/byteranges; boundary=${boundary}`,
    bytes: Buffer.concat([...chunks, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  }
}
