import type { Payload } from 'payload'
import { SqliteClient } from './sqlite/SqliteClient.ts'

/** Brings the database up to date. Run it alone, before anything else opens the database. */
export const migrate = async (payload: Payload): Promise<void> => {
  const client = 'client' in payload.db ? payload.db.client : undefined
  if (!(client instanceof SqliteClient)) return payload.db.migrate()
  // SQLite alters a table by building a new one in its place; foreign keys would empty the columns that point at it.
  client.setForeignKeys('OFF')
  try {
    await payload.db.migrate()
  } finally {
    client.setForeignKeys('ON')
  }
}

if (import.meta.main) {
  const [{ getPayload }, { default: config }] = await Promise.all([
    import('payload'),
    import('../../payload.config.ts'),
  ])
  const payload = await getPayload({ config })
  await migrate(payload)
  await payload.destroy()
}
