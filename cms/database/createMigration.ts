import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../paths.ts'

const folder = path.join(root, 'cms/database/migrations/sqlite')
const name = process.argv[2]
if (!name) throw new Error('Name the migration: npm run migration -w cms -- add-events')

// Comparing schemas needs no secret and no database.
const env = { ...process.env, PAYLOAD_SECRET: randomBytes(32).toString('hex'), DATABASE_URL: 'file:unused.db' }
execFileSync('payload', ['migrate:create', name, '--disable-transpile'], { cwd: root, env, stdio: 'inherit' })

// Payload writes imports that TypeScript strips in a bundler only; Node runs these files as they are.
for (const file of readdirSync(folder).filter((entry) => entry.endsWith('.ts'))) {
  const source = readFileSync(path.join(folder, file), 'utf8')
  const fixed = source.replace(
    /import \{ MigrateUpArgs, MigrateDownArgs,/,
    'import { type MigrateUpArgs, type MigrateDownArgs,',
  )
  if (fixed !== source) writeFileSync(path.join(folder, file), fixed)
}
// Its list of migrations is for migrating at every boot; ours are run alone and found by their folder.
rmSync(path.join(folder, 'index.ts'), { force: true })
