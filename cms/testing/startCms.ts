import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { migrate } from '../database/migrate.ts'
import { SqliteClient } from '../database/sqlite/SqliteClient.ts'
import { type FreshDatabase, freshDatabase } from './freshDatabase.ts'

/** A running CMS on a database of its own, for one test file. */
export type TestCms = {
  payload: Payload
  /** Folder that holds its uploads. */
  folder: string
  /** Asks the REST API as a browser would; `path` starts with `/api/`. */
  fetch: (path: string, init?: RequestInit) => Promise<Response>
  stop: () => Promise<void>
}

/** Where the CMS of the tests believes to stand. */
export const testOrigin = 'http://cms.test'

/** Starts the CMS on a fresh database of the kind TEST_DATABASE names. */
export const startCms = async (): Promise<TestCms> => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'trangan-cms-'))
  const database = freshDatabase(folder)
  Object.assign(process.env, settings(folder, database))
  // Payload and our configuration read the environment when they are loaded: only now.
  const { getPayload, handleEndpoints } = await import('payload')
  const { default: config } = await import('../../payload.config.ts')
  const payload = await getPayload({ config, disableOnInit: true })
  if (!database.isMigrated) await prepare(payload, database)
  return {
    payload,
    folder,
    fetch: (address, init) => handleEndpoints({ config, request: new Request(`${testOrigin}${address}`, init) }),
    stop: () => stop(payload, folder),
  }
}

const settings = (folder: string, database: FreshDatabase) => ({
  DATABASE_URL: database.url,
  PAYLOAD_SECRET: 'a secret for tests that nobody needs to guess',
  TRANGAN_DATA: folder,
  CMS_ORIGIN: testOrigin,
  TRANGAN_LOG_LEVEL: 'silent',
})

const prepare = async (payload: Payload, database: FreshDatabase): Promise<void> => {
  await migrate(payload)
  await keepTemplate(payload, database)
}

const keepTemplate = async (payload: Payload, { template }: FreshDatabase): Promise<void> => {
  const client = 'client' in payload.db ? payload.db.client : undefined
  if (!template || existsSync(template) || !(client instanceof SqliteClient)) return
  const draft = `${template}.${process.pid}`
  await client.executeMultiple(`VACUUM INTO '${draft}'`)
  renameSync(draft, template)
}

const stop = async (payload: Payload, folder: string): Promise<void> => {
  if (isMongodb(payload.db)) await payload.db.connection.dropDatabase()
  await payload.destroy()
  rmSync(folder, { recursive: true, force: true })
}

const isMongodb = (database: Payload['db'] | MongooseAdapter): database is MongooseAdapter => 'connection' in database
