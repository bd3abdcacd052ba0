import type { PublishFailure } from './ports.ts'

/** A publish that failed for one of the expected reasons; nothing of it went live. */
export class PublishError extends Error {
  override readonly name = 'PublishError'
  readonly failure: PublishFailure

  constructor(failure: PublishFailure, cause?: unknown) {
    super(`${failure.code}: ${failure.message}${cause === undefined ? '' : ` (${messageOf(cause)})`}`, { cause })
    this.failure = failure
  }
}

/** Does a step; whatever goes wrong in it is a failure of that step. A `PublishError` passes as it is. */
export const asStep = async <T>(step: () => Promise<T> | T, failure: (cause: string) => PublishFailure): Promise<T> => {
  try {
    return await step()
  } catch (error) {
    if (error instanceof PublishError) throw error
    throw new PublishError(failure(messageOf(error)), error)
  }
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
