const memory = new WeakMap<object, Map<string, Promise<string>>>()

/**
 * The answer of `make` for a part of a thing; asked again for the same thing (the same object) and part, it is not made
 * again. Forgotten with the thing itself, and when making it failed.
 */
export const onceFor = (thing: object, part: string, make: () => Promise<string>): Promise<string> => {
  const parts = memory.get(thing) ?? new Map<string, Promise<string>>()
  memory.set(thing, parts)
  const made = parts.get(part) ?? make()
  parts.set(part, made)
  made.catch(() => parts.delete(part))
  return made
}
