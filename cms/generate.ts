import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { root } from './paths.ts'

// Generating reads the configuration only: a secret of the moment will do, and no database is opened.
const env = { ...process.env, PAYLOAD_SECRET: randomBytes(32).toString('hex') }

for (const command of ['generate:types', 'generate:importmap']) {
  execFileSync('payload', [command, '--disable-transpile'], { cwd: root, env, stdio: 'inherit' })
}
