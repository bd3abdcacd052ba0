import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startCms, type TestCms } from '../../testing/startCms.ts'
import { SqliteClient } from './SqliteClient.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await startCms()
})
afterAll(() => cms.stop())

const sqliteOf = ({ payload }: TestCms): SqliteClient | undefined =>
  'client' in payload.db && payload.db.client instanceof SqliteClient ? payload.db.client : undefined

describe('on SQLite', () => {
  it('a COMMIT that fails is an error of the operation, which Payload would take for success', async ({ skip }) => {
    const client = sqliteOf(cms) ?? skip('the database of this run is not SQLite')
    const id = await cms.payload.db.beginTransaction()
    // Checked at the COMMIT only: a host of an agency that does not exist.
    await client.transactionInProgress?.executeMultiple(
      "PRAGMA defer_foreign_keys = ON; INSERT INTO agencies_hosts (id, _order, _parent_id, host) VALUES ('x', 1, 'nobody', 'x')",
    )
    await expect(cms.payload.db.commitTransaction(id ?? '')).rejects.toThrow('FOREIGN KEY')
  })
})
