/** Writes numbers of 7 bits a byte, the lowest first, and short texts. */
export type Writer = {
  byte: (value: number) => void
  number: (value: number) => void
  text: (value: string) => void
  bytes: () => Uint8Array
}

export const createWriter = (): Writer => {
  const out: number[] = []
  const number = (value: number): void => {
    let rest = value
    for (; rest > 127; rest = Math.floor(rest / 128)) out.push((rest % 128) + 128)
    out.push(rest)
  }
  return {
    byte: (value) => out.push(value),
    number,
    text: (value) => {
      const encoded = new TextEncoder().encode(value)
      number(encoded.length)
      for (const byte of encoded) out.push(byte)
    },
    bytes: () => Uint8Array.from(out),
  }
}

/** Reads what `createWriter` wrote; past the end it throws, so that a file cut short is never half read. */
export type Reader = { byte: () => number; number: () => number; text: () => string }

export const createReader = (bytes: Uint8Array): Reader => {
  let at = 0
  const byte = (): number => {
    const value = bytes[at]
    if (value === undefined) throw new Error('A file of the search index ends too early: publish the portal again')
    at += 1
    return value
  }
  const number = (): number => {
    let value = 0
    for (let scale = 1; ; scale *= 128) {
      const part = byte()
      if (part < 128) return value + part * scale
      value += (part - 128) * scale
    }
  }
  const text = (): string => {
    const length = number()
    at += length
    if (at > bytes.length) byte()
    return new TextDecoder().decode(bytes.subarray(at - length, at))
  }
  return { byte, number, text }
}
