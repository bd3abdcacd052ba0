/** Seconds that a client has to wait before its next question; 0 when it may ask. */
export type RateLimit = (client: string) => number

type Bucket = { tokens: number; at: number }

type Options = {
  /** Questions at once, and then so many a second. */
  burst?: number
  perSecond?: number
  now?: () => number
}

/** Clients that are remembered: the one that has not asked for longest is forgotten. */
const mostClients = 10_000

/** Lets each client ask a number of questions at once and a few a second after that. Kept in memory, addresses and all. */
export const createRateLimit = ({ burst = 40, perSecond = 2, now = Date.now }: Options = {}): RateLimit => {
  const buckets = new Map<string, Bucket>()
  return (client) => {
    const at = now()
    const before = buckets.get(client) ?? { tokens: burst, at }
    const tokens = Math.min(burst, before.tokens + ((at - before.at) / 1000) * perSecond)
    buckets.delete(client)
    buckets.set(client, { tokens: tokens < 1 ? tokens : tokens - 1, at })
    const [oldest] = buckets.keys()
    if (buckets.size > mostClients && oldest !== undefined) buckets.delete(oldest)
    return tokens < 1 ? Math.ceil((1 - tokens) / perSecond) : 0
  }
}
