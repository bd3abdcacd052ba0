import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

/** The client interface that Payload's adapter hands to Drizzle, and its parts. */
export type Client = SQLiteAdapter['client']
export type ResultSet = Awaited<ReturnType<Client['batch']>>[number]
export type Row = ResultSet['rows'][number]
export type Transaction = Awaited<ReturnType<Client['transaction']>>
export type Statement = Parameters<Client['batch']>[0][number]
