type Made = string | Promise<string>

const memory = new WeakMap<object, Map<string, Made>>()

/**
 * The answer of `make` for a part of a thing; asked again for the same thing (the same object) and part, it is not made
 * again, and nobody waits for what is there. Forgotten with the thing itself, and when making it failed.
 */
export const onceFor = (thing: object, part: string, make: () => Made): Made => {
  const parts = memory.get(thing) ?? partsOf(thing)
  return parts.get(part) ?? begin(parts, part, make())
}

const partsOf = (thing: object): Map<string, Made> => {
  const parts = new Map<string, Made>()
  memory.set(thing, parts)
  return parts
}

const begin = (parts: Map<string, Made>, part: string, making: Made): Made => {
  if (typeof making === 'string') return keep(parts, part, making)
  parts.set(part, making)
  making.then(
    (html) => keep(parts, part, html),
    () => parts.delete(part),
  )
  return making
}

/** Text that was put together stays a tree of its pieces until it is read: read once, not again for each page it is in. */
const keep = (parts: Map<string, Made>, part: string, html: string): string => {
  const inOnePiece = html.toWellFormed()
  parts.set(part, inOnePiece)
  return inOnePiece
}
