import { Connection, isRead } from './Connection.ts'
import type { Client, ResultSet, Statement } from './libsql.ts'
import { retryWhileBusy } from './retryWhileBusy.ts'
import { WriteQueue } from './WriteQueue.ts'
import { WriteTransaction } from './WriteTransaction.ts'

type Options = {
  file: string
  /** Milliseconds to wait for another process that is writing. */
  patience?: number
}

/**
 * The part of the libsql client that Drizzle uses, on node:sqlite: one writing connection, used in turn, and one for
 * reading. Connections stay open, so that their settings hold and a transaction sees nobody's writes but its own.
 */
export class SqliteClient implements Client {
  readonly protocol = 'file'
  closed = false
  /** The transaction that is open now, if there is one. */
  transactionInProgress: WriteTransaction | undefined
  readonly #writer: Connection
  readonly #reader: Connection
  readonly #queue: WriteQueue
  readonly #patience: number

  constructor({ file, patience = 10_000 }: Options) {
    this.#patience = patience
    this.#queue = new WriteQueue(patience * 2)
    this.#writer = new Connection(file)
    this.#reader = new Connection(file)
  }

  async execute(statement: Statement, args?: unknown): Promise<ResultSet> {
    if (isRead(statement)) return retryWhileBusy(() => this.#reader.run(statement, args), this.#patience)
    return this.#write(() => this.#writer.run(statement, args))
  }

  async batch(statements: Statement[]): Promise<ResultSet[]> {
    return this.#write(() => this.#atOnce(statements))
  }

  /** Like `batch`, without foreign keys: SQLite alters a table by building a new one in its place. */
  async migrate(statements: Statement[]): Promise<ResultSet[]> {
    return this.#write(() => {
      this.setForeignKeys('OFF')
      try {
        return this.#atOnce(statements)
      } finally {
        this.setForeignKeys('ON')
      }
    })
  }

  async executeMultiple(sql: string): Promise<void> {
    await this.#write(() => this.#writer.database.exec(sql))
  }

  async transaction(): Promise<WriteTransaction> {
    const release = await this.#queue.enter()
    try {
      await retryWhileBusy(() => this.#writer.database.exec('BEGIN IMMEDIATE'), this.#patience)
    } catch (error) {
      release()
      throw error
    }
    this.transactionInProgress = new WriteTransaction(this.#writer, () => {
      this.transactionInProgress = undefined
      release()
    })
    return this.transactionInProgress
  }

  /** Takes effect between transactions only; SQLite ignores it inside of one. */
  setForeignKeys(state: 'ON' | 'OFF'): void {
    this.#writer.setForeignKeys(state)
  }

  async sync(): Promise<never> {
    throw new Error('SQLite: a database file has no remote to sync with')
  }

  reconnect(): void {}

  close(): void {
    if (this.closed) return
    this.closed = true
    this.#reader.close()
    this.#writer.close()
  }

  async #write<T>(action: () => T): Promise<T> {
    const release = await this.#queue.enter()
    try {
      return await retryWhileBusy(action, this.#patience)
    } finally {
      release()
    }
  }

  #atOnce(statements: Statement[]): ResultSet[] {
    this.#writer.database.exec('BEGIN IMMEDIATE')
    try {
      const results = statements.map((statement) => this.#writer.run(statement))
      this.#writer.database.exec('COMMIT')
      return results
    } catch (error) {
      this.#writer.rollbackIfOpen()
      throw error
    }
  }
}
