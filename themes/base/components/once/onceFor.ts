type Made = string | Promise<string>

const memory = new WeakMap<object, Map<string, Made>>()

/**
 * The answer of `make` for a part of a thing; asked again for the same thing (the same object) and part, it is not made
 * again, and once it is there nobody waits for it. Forgotten with the thing itself, and when making it failed.
 */
export const onceFor = (thing: object, part: string, make: () => Promise<string>): Made => {
  const parts = memory.get(thing) ?? new Map<string, Made>()
  memory.set(thing, parts)
  return parts.get(part) ?? begin(parts, part, make())
}

const begin = (parts: Map<string, Made>, part: string, making: Promise<string>): Promise<string> => {
  parts.set(part, making)
  making.then(
    (html) => parts.set(part, html),
    () => parts.delete(part),
  )
  return making
}
