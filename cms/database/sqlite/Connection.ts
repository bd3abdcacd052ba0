import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import type { ResultSet, Statement } from './libsql.ts'
import { toResultSet } from './toResultSet.ts'

const cachedStatements = 300

/** One connection to a database file, with its prepared statements. */
export class Connection {
  readonly database: DatabaseSync
  readonly #statements = new Map<string, StatementSync>()

  constructor(file: string) {
    this.database = new DatabaseSync(file, { timeout: 10, enableForeignKeyConstraints: true })
    this.database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 67108864;')
  }

  run(statement: Statement, positional?: unknown): ResultSet {
    const { sql, args } = normalise(statement, positional)
    const prepared = this.#prepare(sql)
    const columns = prepared.columns().map((column) => column.name ?? '')
    const values = args.map(toSqlite)
    if (columns.length > 0) return toResultSet({ columns, rows: rowsOf(prepared, values), changes: 0 })
    const { changes, lastInsertRowid } = prepared.run(...values)
    return toResultSet({ columns, rows: [], changes: Number(changes), lastInsertRowid: BigInt(lastInsertRowid) })
  }

  setForeignKeys(state: 'ON' | 'OFF'): void {
    this.database.exec(`PRAGMA foreign_keys = ${state}`)
  }

  rollbackIfOpen(): void {
    if (this.database.isTransaction) this.database.exec('ROLLBACK')
  }

  close(): void {
    this.#statements.clear()
    this.database.close()
  }

  #prepare(sql: string): StatementSync {
    const known = this.#statements.get(sql)
    if (known) return known
    const prepared = this.database.prepare(sql)
    prepared.setReturnArrays(true)
    if (this.#statements.size >= cachedStatements) this.#statements.clear()
    this.#statements.set(sql, prepared)
    return prepared
  }
}

/** Whether the statement can run on the reading connection. */
export const isRead = (statement: Statement): boolean =>
  /^\s*(select|explain|pragma\s+\w+(\(.*\))?\s*;?\s*$)/i.test(typeof statement === 'string' ? statement : statement.sql)

const normalise = (statement: Statement, positional: unknown): { sql: string; args: unknown[] } => {
  const { sql, args } = typeof statement === 'string' ? { sql: statement, args: positional } : statement
  return { sql, args: Array.isArray(args) ? args : [] }
}

// Our statements are told to return arrays, which the types of node:sqlite do not know.
const rowsOf = (statement: StatementSync, values: SQLInputValue[]): unknown[][] =>
  statement.all(...values) as unknown as unknown[][]

const toSqlite = (value: unknown): SQLInputValue => {
  if (value === undefined || value === null) return null
  if (typeof value === 'boolean') return Number(value)
  if (value instanceof Date) return value.valueOf()
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') return value
  if (value instanceof Uint8Array) return value
  throw new TypeError(`SQLite cannot store a ${typeof value}`)
}
