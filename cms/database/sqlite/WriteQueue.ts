/** Lets one writer in at a time, in the order of arrival; `patience` is in milliseconds. */
export class WriteQueue {
  #last: Promise<void> = Promise.resolve()
  readonly #patience: number

  constructor(patience: number) {
    this.#patience = patience
  }

  /** Resolves when it is the caller's turn, with the function that ends the turn. */
  async enter(): Promise<() => void> {
    const turn = Promise.withResolvers<void>()
    const before = this.#last
    this.#last = before.then(() => turn.promise)
    try {
      await within(before, this.#patience)
    } catch (error) {
      turn.resolve()
      throw error
    }
    return turn.resolve
  }
}

const within = async (promise: Promise<void>, patience: number): Promise<void> => {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new Error(tooLate(patience))), patience)
  try {
    await Promise.race([promise, late.promise])
  } finally {
    clearTimeout(timer)
  }
}

const tooLate = (patience: number): string =>
  `SQLite: another transaction of this process held the database for ${patience} ms. ` +
  'A write inside a transaction probably lacks its `req`: pass it, so that the write joins the transaction.'
