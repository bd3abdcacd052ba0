import { createHash, randomBytes } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { root } from '../paths.ts'

/** A database that nobody has used: its URL, and whether it has its tables already. */
export type FreshDatabase = { url: string; isMigrated: boolean; template?: string }

/** A fresh database of the kind that TEST_DATABASE names, SQLite unless it says `mongodb`. */
export const freshDatabase = (folder: string): FreshDatabase =>
  process.env.TEST_DATABASE === 'mongodb' ? freshMongodb() : freshSqlite(folder)

// Migrating takes a second: it is done once for all test files, which start from copies.
const freshSqlite = (folder: string): FreshDatabase => {
  const file = path.join(folder, 'cms.db')
  const template = path.join(os.tmpdir(), 'trangan-tests', `${digestOfMigrations()}.db`)
  mkdirSync(path.dirname(template), { recursive: true })
  const isMigrated = existsSync(template)
  if (isMigrated) copyFileSync(template, file)
  return { url: `file:${file}`, isMigrated, template }
}

const freshMongodb = (): FreshDatabase => {
  const server = process.env.MONGODB_TEST_URI
  if (!server) throw new Error('MONGODB_TEST_URI is not set: run these tests with `vitest --project mongodb`')
  const url = new URL(server)
  url.pathname = `/trangan_test_${randomBytes(6).toString('hex')}`
  return { url: url.href, isMigrated: true }
}

const digestOfMigrations = (): string => {
  const folder = path.join(root, 'cms/database/migrations/sqlite')
  const hash = createHash('sha256')
  for (const file of readdirSync(folder).sort()) hash.update(file).update(readFileSync(path.join(folder, file)))
  return hash.digest('hex').slice(0, 16)
}
