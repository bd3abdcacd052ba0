import { setTimeout as wait } from 'node:timers/promises'

/** How long a server may take, and how often it is asked again. */
export type Patience = {
  /** Milliseconds for one try, answer included. */
  perTry: number
  tries: number
  /** Milliseconds before the second try; twice as many before each further one. */
  firstWait: number
}

/** Bears a server that is away for ten seconds or loses single answers. */
export const usualPatience: Patience = { perTry: 20_000, tries: 7, firstWait: 100 }

/** Does something that may be done twice until it succeeds; what no further try can mend is thrown at once. */
export const withRetries = async <T>(patience: Patience, task: (signal: AbortSignal) => Promise<T>): Promise<T> => {
  for (let tried = 1; ; tried += 1) {
    try {
      return await task(AbortSignal.timeout(patience.perTry))
    } catch (error) {
      if (tried >= patience.tries || isLasting(error)) throw error
      // Not all publishers at the same moment: half of the time is left to chance.
      await wait(patience.firstWait * 2 ** (tried - 1) * (0.5 + Math.random() / 2))
    }
  }
}

/** Refusals of a kind that passes: asked too often, too late, at the same time as another. */
const passing: ReadonlySet<number> = new Set([408, 409, 429])

const isLasting = (error: unknown): boolean => {
  if (nameOf(error) === 'CredentialsProviderError') return true
  const status = statusOf(error) ?? 0
  return status >= 400 && status < 500 && !passing.has(status) && nameOf(error) !== 'RequestTimeTooSkewed'
}

/** HTTP status of the answer that made an error; `undefined` when there was none. */
export const statusOf = (error: unknown): number | undefined => {
  if (!(error instanceof Error) || !('$metadata' in error)) return undefined
  const { $metadata: metadata } = error
  return typeof metadata === 'object' && metadata !== null && 'httpStatusCode' in metadata
    ? Number(metadata.httpStatusCode)
    : undefined
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '')
