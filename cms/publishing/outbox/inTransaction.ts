import type { Payload, PayloadRequest } from 'payload'

/** The part of a request that the database adapters look at. */
export type Transaction = Partial<PayloadRequest>

/**
 * Runs the work in one transaction: all of it happens or nothing. MongoDB answers a write conflict with an error that
 * says "try again"; that is done here, up to ten times.
 */
export const inTransaction = async <T>(
  payload: Payload,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(payload, work)
    } catch (error) {
      if (attempt === 10 || !isTransient(error)) throw error
      await new Promise((resolve) => setTimeout(resolve, attempt * 10 * (0.5 + Math.random())))
    }
  }
}

const once = async <T>(payload: Payload, work: (transaction: Transaction) => Promise<T>): Promise<T> => {
  const transactionID = await payload.db.beginTransaction()
  // a standalone MongoDB, allowed for trying things out, has none
  if (transactionID === null) return work({ payload, context: {} })
  try {
    const result = await work({ payload, transactionID, context: {} })
    await payload.db.commitTransaction(transactionID)
    return result
  } catch (error) {
    await payload.db.rollbackTransaction(transactionID)
    throw error
  }
}

const isTransient = (error: unknown): boolean =>
  error instanceof Error &&
  'hasErrorLabel' in error &&
  typeof error.hasErrorLabel === 'function' &&
  (error.hasErrorLabel('TransientTransactionError') || error.hasErrorLabel('UnknownTransactionCommitResult'))
