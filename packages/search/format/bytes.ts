/** Writes numbers of 7 bits a byte, the lowest first, and short texts. */
export type Writer = {
  byte: (value: number) => void
  number: (value: number) => void
  text: (value: string) => void
  bytes: () => Uint8Array
}

export const createWriter = (): Writer => {
  let out = new Uint8Array(1024)
  let at = 0
  /** Room for so many more bytes. */
  const reserve = (count: number): void => {
    if (at + count <= out.length) return
    const bigger = new Uint8Array(Math.max(2 * out.length, at + count))
    bigger.set(out)
    out = bigger
  }
  const byte = (value: number): void => {
    reserve(1)
    out[at] = value
    at += 1
  }
  const number = (value: number): void => {
    let rest = value
    for (; rest > 127; rest = Math.floor(rest / 128)) byte((rest % 128) + 128)
    byte(rest)
  }
  return {
    byte,
    number,
    text: (value) => {
      // Most terms are plain letters, for which an encoder takes longer than a loop.
      if (isAscii(value)) {
        number(value.length)
        for (let place = 0; place < value.length; place += 1) byte(value.charCodeAt(place))
        return
      }
      const encoded = encoder.encode(value)
      number(encoded.length)
      reserve(encoded.length)
      out.set(encoded, at)
      at += encoded.length
    },
    bytes: () => out.slice(0, at),
  }
}

const encoder = new TextEncoder()

const isAscii = (text: string): boolean => {
  for (let place = 0; place < text.length; place += 1) if (text.charCodeAt(place) > 127) return false
  return true
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
