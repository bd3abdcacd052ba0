import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SqliteClient } from './SqliteClient.ts'

let folder: string
let client: SqliteClient
const open = (patience = 2_000) => new SqliteClient({ file: path.join(folder, 'test.db'), patience })
const count = async () => (await client.execute('SELECT count(*) AS n FROM item')).rows[0]?.n
const insert = (name: string) => ({ sql: 'INSERT INTO item (name) VALUES (?)', args: [name] })

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'trangan-sqlite-'))
  client = open()
  await client.executeMultiple('CREATE TABLE item (id INTEGER PRIMARY KEY, name TEXT UNIQUE)')
})
afterEach(() => {
  client.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('statements', () => {
  it('answer rows by name and by position, and spread into their named columns only', async () => {
    await client.execute(insert('Hoa Lư'))
    const { rows, columns } = await client.execute('SELECT id, name FROM item')
    expect(columns).toEqual(['id', 'name'])
    expect([rows[0]?.name, rows[0]?.[1]]).toEqual(['Hoa Lư', 'Hoa Lư'])
    expect({ ...rows[0] }).toEqual({ id: 1, name: 'Hoa Lư' })
  })

  it('tell how many rows they changed and what RETURNING returns', async () => {
    expect((await client.execute(insert('a'))).rowsAffected).toBe(1)
    expect((await client.execute("INSERT INTO item (name) VALUES ('b') RETURNING name")).rows[0]?.name).toBe('b')
  })

  it('store booleans, dates and missing values, and refuse what SQLite has no type for', async () => {
    const { rows } = await client.execute({ sql: 'SELECT ?, ?, ?', args: [true, new Date(5), null] })
    expect([rows[0]?.[0], rows[0]?.[1], rows[0]?.[2]]).toEqual([1, 5, null])
    await expect(client.execute('SELECT ?', [{}])).rejects.toThrow('SQLite cannot store a object')
  })
})

describe('transactions', () => {
  it('leave nothing behind when they are rolled back', async () => {
    const transaction = await client.transaction()
    await transaction.execute(insert('a'))
    await transaction.rollback()
    expect(await count()).toBe(0)
  })

  it('show their writes to nobody before they end', async () => {
    const transaction = await client.transaction()
    await transaction.execute(insert('a'))
    expect(await count()).toBe(0)
    await transaction.commit()
    expect(await count()).toBe(1)
  })

  it('wait for each other and lose nothing', async () => {
    const one = async (index: number) => {
      const transaction = await client.transaction()
      await transaction.execute(insert(`item ${index}`))
      await new Promise(setImmediate)
      await (index % 5 === 0 ? transaction.rollback() : transaction.commit())
    }
    await Promise.all(Array.from({ length: 100 }, (_, index) => one(index)))
    expect(await count()).toBe(80)
  })

  it('undo a batch of which one statement fails', async () => {
    await expect(client.batch([insert('a'), insert('a')])).rejects.toThrow('UNIQUE')
    expect(await count()).toBe(0)
  })

  it('refuse statements after their end', async () => {
    const transaction = await client.transaction()
    await transaction.commit()
    await expect(transaction.execute(insert('late'))).rejects.toThrow('the transaction is closed')
  })

  it('keep the reason when a COMMIT fails, and give way to the next', async () => {
    await client.executeMultiple('CREATE TABLE child (item INTEGER REFERENCES item(id) DEFERRABLE INITIALLY DEFERRED)')
    const transaction = await client.transaction()
    await transaction.execute('INSERT INTO child (item) VALUES (99)')
    await expect(transaction.commit()).rejects.toThrow('FOREIGN KEY')
    expect(transaction.failure).toBeInstanceOf(Error)
    await client.execute(insert('next'))
    expect(await count()).toBe(1)
  })
})

describe('two processes', () => {
  it('write side by side and lose nothing', async () => {
    const other = open()
    const write = (writer: SqliteClient, name: string) =>
      Promise.all(Array.from({ length: 50 }, (_, index) => writer.execute(insert(`${name} ${index}`))))
    await Promise.all([write(client, 'one'), write(other, 'two')])
    other.close()
    expect(await count()).toBe(100)
  })

  it('tell when the other one holds the database too long', async () => {
    const other = open(50)
    const transaction = await client.transaction()
    await transaction.execute(insert('a'))
    await expect(other.execute(insert('b'))).rejects.toThrow('locked')
    await transaction.rollback()
    other.close()
  })
})

it('says which mistake keeps a write waiting for its own transaction', async () => {
  const impatient = open(20)
  const transaction = await impatient.transaction()
  await expect(impatient.execute(insert('without req'))).rejects.toThrow(/probably lacks its `req`/)
  await transaction.rollback()
  impatient.close()
})

it('keeps foreign keys off while migrating and on afterwards', async () => {
  await client.executeMultiple(
    'CREATE TABLE child (item INTEGER REFERENCES item(id) ON DELETE SET NULL); INSERT INTO item VALUES (1, null); INSERT INTO child VALUES (1)',
  )
  await client.migrate(['DELETE FROM item'])
  expect((await client.execute('SELECT item FROM child')).rows[0]?.item).toBe(1)
  await expect(client.execute('INSERT INTO child VALUES (7)')).rejects.toThrow('FOREIGN KEY')
})
