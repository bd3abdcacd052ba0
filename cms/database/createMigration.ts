import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../paths.ts'
import { mendMigration } from './mendMigration.ts'

const folder = path.join(root, 'cms/database/migrations/sqlite')
const name = process.argv[2]
if (!name) throw new Error('Name the migration: npm run migration -w cms -- add-events')

// Comparing schemas needs no secret and no database.
const env = { ...process.env, PAYLOAD_SECRET: randomBytes(32).toString('hex'), DATABASE_URL: 'file:unused.db' }
execFileSync('payload', ['migrate:create', name, '--disable-transpile'], { cwd: root, env, stdio: 'inherit' })

for (const file of readdirSync(folder).filter((entry) => entry.endsWith('.ts'))) {
  const source = readFileSync(path.join(folder, file), 'utf8')
  const mended = mendMigration(source)
  if (mended !== source) writeFileSync(path.join(folder, file), mended)
}
// Its list of migrations is for migrating at every boot; ours are run alone and found by their folder.
rmSync(path.join(folder, 'index.ts'), { force: true })
