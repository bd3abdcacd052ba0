/** What a map holds for a key; made and entered when it holds nothing yet. */
export const kept = <Key, Made extends NonNullable<unknown>>(
  map: { get: (key: Key) => Made | undefined; set: (key: Key, made: Made) => unknown },
  key: Key,
  make: () => Made,
): Made => {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
