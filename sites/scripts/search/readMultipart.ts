/** Bytes of a file from `start` to before `end`, when they came. */
export type PartAt = (range: { start: number; end: number }) => Uint8Array | undefined

/**
 * Reads an answer of several parts (`multipart/byteranges`). Each part says where it stands in the file, so that
 * neither the boundary nor the order matters, nor whether the server made one of two neighbours.
 */
export const readMultipart = (answer: Uint8Array): PartAt => {
  const parts: { start: number; end: number; bytes: Uint8Array }[] = []
  for (let at = 0; at < answer.length; ) {
    const body = endOfHeading(answer, at)
    const heading = new TextDecoder().decode(answer.subarray(at, body))
    const [, first, last] = /^content-range:\s*bytes (\d+)-(\d+)\//im.exec(heading) ?? []
    if (first === undefined) break
    const [start, end] = [Number(first), Number(last) + 1]
    at = body + end - start
    if (at <= answer.length) parts.push({ start, end, bytes: answer.subarray(body, at) })
  }
  return ({ start, end }) => {
    const part = parts.find((part) => part.start <= start && end <= part.end)
    return part?.bytes.subarray(start - part.start, end - part.start)
  }
}

/** Where the bytes of a part begin: after an empty line. */
const endOfHeading = (answer: Uint8Array, from: number): number => {
  for (let at = from; at + 3 < answer.length; at += 1)
    if (answer[at] === 13 && answer[at + 1] === 10 && answer[at + 2] === 13 && answer[at + 3] === 10) return at + 4
  return answer.length
}
