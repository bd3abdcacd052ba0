import type { Connection } from './Connection.ts'
import type { ResultSet, Statement, Transaction } from './libsql.ts'

/** An open transaction on the writing connection; `release` gives the writer's turn back. */
export class WriteTransaction implements Transaction {
  /** Why the COMMIT failed. Payload's adapter swallows the error, so that it has to be asked for. */
  failure: unknown
  #open = true
  readonly #connection: Connection
  readonly #release: () => void

  constructor(connection: Connection, release: () => void) {
    this.#connection = connection
    this.#release = release
  }

  get closed(): boolean {
    return !this.#open
  }

  async execute(statement: Statement): Promise<ResultSet> {
    return this.#whileOpen().run(statement)
  }

  async batch(statements: Statement[]): Promise<ResultSet[]> {
    const connection = this.#whileOpen()
    return statements.map((statement) => connection.run(statement))
  }

  async executeMultiple(sql: string): Promise<void> {
    this.#whileOpen().database.exec(sql)
  }

  async commit(): Promise<void> {
    const connection = this.#whileOpen()
    try {
      connection.database.exec('COMMIT')
    } catch (error) {
      this.failure = error
      connection.rollbackIfOpen()
      throw error
    } finally {
      this.#end()
    }
  }

  async rollback(): Promise<void> {
    this.close()
  }

  close(): void {
    if (!this.#open) return
    try {
      this.#connection.rollbackIfOpen()
    } finally {
      this.#end()
    }
  }

  #whileOpen(): Connection {
    if (!this.#open) throw new Error('SQLite: the transaction is closed')
    return this.#connection
  }

  #end(): void {
    this.#open = false
    this.#release()
  }
}
