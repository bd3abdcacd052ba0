import type { ResultSet, Row } from './libsql.ts'

type Result = { columns: string[]; rows: unknown[][]; changes: number; lastInsertRowid?: bigint }

/** The answer of a statement in the shape Drizzle reads: rows that can be asked by position and by name. */
export const toResultSet = ({ columns, rows, changes, lastInsertRowid }: Result): ResultSet => ({
  columns,
  columnTypes: [],
  rows: rows.map((values) => toRow(columns, values)),
  rowsAffected: changes,
  lastInsertRowid,
  toJSON: () => ({ columns, rows, rowsAffected: changes }),
})

// Positions are hidden properties, so that a row spread into an object gives its named columns only.
const toRow = (columns: string[], values: unknown[]): Row => {
  const row = Object.defineProperty({}, 'length', { value: values.length })
  for (const [position, value] of values.entries()) {
    Object.defineProperty(row, position, { value })
    const name = columns[position] ?? ''
    if (Object.hasOwn(row, name)) continue
    Object.defineProperty(row, name, { value, enumerable: true, configurable: true, writable: true })
  }
  return row as Row
}
