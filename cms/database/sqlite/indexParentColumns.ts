type Index = { name: string; on: string | string[] }
type Table = { name: string; columns: Record<string, { name: string }>; indexes?: Record<string, Index> }

/**
 * Gives every child table an index on the column that points at its parent. Payload reads child tables by it, but
 * indexes it only together with other columns that come first: a list of 20 of 1,001 articles took 1.85 s.
 */
export const indexParentColumns = (tables: Iterable<Table>): void => {
  for (const table of tables) {
    for (const [key, column] of Object.entries(table.columns)) {
      if (isParentColumn(column.name) && !startsAnIndex(table, key)) addIndex(table, key)
    }
  }
}

const isParentColumn = (name: string): boolean => name === '_parent_id' || name === 'parent_id'

const startsAnIndex = (table: Table, key: string): boolean =>
  Object.values(table.indexes ?? {}).some(({ on }) => (Array.isArray(on) ? on[0] : on) === key)

const addIndex = (table: Table, key: string): void => {
  table.indexes = { ...table.indexes, [`byParent_${key}`]: { name: `${table.name}_by_parent_idx`, on: key } }
}
