/** Random numbers from 0 to below 1 that are the same for a seed on every machine (mulberry32). */
export const createRandom = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** One of some things. */
export const pick = <Thing>(things: readonly Thing[], random: () => number): Thing => {
  const thing = things[Math.floor(random() * things.length)]
  if (thing === undefined) throw new Error('Nothing to pick from')
  return thing
}
