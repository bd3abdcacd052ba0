/** Lines in one shard of a file that would else grow with the portal. */
export const shardSize = 500

/** How many shards hold so many lines. */
export const shardCount = (length: number): number => Math.ceil(length / shardSize)

/** The lines of one shard (counted from 0), from the oldest on: a full shard never changes by what is new. */
export const shardOf = <T>(lines: readonly T[], shard: number): T[] =>
  lines.slice(shard * shardSize, (shard + 1) * shardSize)
