import { shardCount, shardOf, shardSize } from '../formats/shards.ts'

type Dated = readonly { updatedAt: string }[]

const known = new WeakMap<object, string[]>()

/** When something in each shard of a list was changed last; told again only from where the list changed. */
export const shardTimes = (list: Dated): readonly string[] => {
  const times = known.get(list) ?? []
  known.set(list, times)
  for (let shard = times.length; shard < shardCount(list.length); shard += 1) {
    const changed = shardOf(list, shard).map(({ updatedAt }) => updatedAt)
    times.push(changed.reduce((last, time) => (time > last ? time : last), ''))
  }
  return times
}

/** To be told of each change of a list: what stands at `index` or behind it is not as it was. */
export const forgetShardTimes = (list: readonly unknown[], index: number): void => {
  const times = known.get(list)
  if (times) times.length = Math.min(times.length, Math.floor(index / shardSize))
}
