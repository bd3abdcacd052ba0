import { fileURLToPath } from 'node:url'
import { UsageError } from '../command-line/UsageError.ts'
import { completeEnvironment } from '../start/installation.ts'
import { readEnvironment } from './environment.ts'
import { readOptions, usage } from './options.ts'
import { runCommand } from './runCommand.ts'

/** `npm run publish -- …` */
try {
  const command = readOptions(process.argv.slice(2))
  if (command === 'help') console.log(usage)
  else {
    const root = fileURLToPath(new URL('../../', import.meta.url))
    Object.assign(process.env, await completeEnvironment(process.env, root))
    const environment = readEnvironment(process.env, root)
    const isFine = await runCommand(command, environment)
    process.exit(isFine ? 0 : 1)
  }
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  console.error(`\n${error.message}\n`)
  process.exit(2)
}
