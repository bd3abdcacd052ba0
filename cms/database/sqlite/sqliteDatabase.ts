import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { type SQLiteAdapter, type SQLiteSchemaHook, sqliteAdapter } from '@payloadcms/db-sqlite'
import { indexParentColumns } from './indexParentColumns.ts'
import { SqliteClient } from './SqliteClient.ts'
import type { WriteTransaction } from './WriteTransaction.ts'

type Options = { file: string; migrationFolder: string }
type Adapter = ReturnType<typeof sqliteAdapter>

/** Payload's SQLite adapter on our own client, with transactions that hold under concurrency. */
export const sqliteDatabase = ({ file, migrationFolder }: Options): Adapter => {
  const stock = sqliteAdapter({
    client: { url: `file:${file}` },
    idType: 'uuidv7',
    migrationDir: migrationFolder,
    push: false,
    // the blocks of a home page as one value: else each type of block would be two tables that are joined at each reading
    blocksAsJSON: true,
    transactionOptions: {},
    beforeSchemaInit: [indexTables],
  })
  return {
    ...stock,
    init: (args) => {
      const adapter = stock.init(args)
      connectWithOurClient(adapter, file)
      return adapter
    },
  }
}

// Payload hands the adapter to the hook, but its type does not tell.
const indexTables: SQLiteSchemaHook = (hook) => {
  if ('adapter' in hook) indexParentColumns(Object.values((hook.adapter as SQLiteAdapter).rawTables))
  return hook.schema
}

const connectWithOurClient = (adapter: ReturnType<Adapter['init']>, file: string): void => {
  const connect = adapter.connect?.bind(adapter)
  adapter.connect = async (options) => {
    mkdirSync(path.dirname(file), { recursive: true })
    if (!hasOpenClient(adapter)) {
      const client = new SqliteClient({ file })
      Object.assign(adapter, { client })
      tellFailedCommits(adapter, client)
    }
    await connect?.(options)
  }
}

const hasOpenClient = (adapter: { client?: unknown }): boolean =>
  adapter.client instanceof SqliteClient && !adapter.client.closed

/** Makes a failed COMMIT an error of the operation; the stock adapter reports success and loses the change. */
const tellFailedCommits = (adapter: ReturnType<Adapter['init']>, client: SqliteClient): void => {
  const begun = new Map<number | string, WriteTransaction>()
  const begin = adapter.beginTransaction.bind(adapter)
  const commit = adapter.commitTransaction.bind(adapter)
  const rollback = adapter.rollbackTransaction.bind(adapter)
  adapter.beginTransaction = async (options) => {
    const id = await begin(options)
    if (id !== null && client.transactionInProgress) begun.set(id, client.transactionInProgress)
    return id
  }
  adapter.commitTransaction = async (incoming) => {
    const id = await incoming
    const transaction = begun.get(id)
    begun.delete(id)
    await commit(id)
    if (transaction?.failure) throw transaction.failure
  }
  adapter.rollbackTransaction = async (incoming) => {
    const id = await incoming
    begun.delete(id)
    await rollback(id)
  }
}
