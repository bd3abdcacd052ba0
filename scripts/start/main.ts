import { fileURLToPath } from 'node:url'
import { UsageError } from '../command-line/UsageError.ts'
import { readOptions, usage } from './options.ts'
import { start } from './start.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

try {
  const options = readOptions(process.argv.slice(2), root)
  if (options === 'help') console.log(usage)
  else await start({ options, root })
} catch (error) {
  // A stack helps whoever mends a bug; it does not help a person whose port is taken.
  console.error(error instanceof UsageError ? `\n✖ ${error.message}\n` : error)
  process.exit(1)
}
