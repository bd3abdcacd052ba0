import { fileURLToPath } from 'node:url'
import { readEnvironment } from './environment.ts'
import { readOptions, UsageError, usage } from './options.ts'
import { runCommand } from './runCommand.ts'

/** `npm run publish -- …` */
try {
  const command = readOptions(process.argv.slice(2))
  if (command === 'help') console.log(usage)
  else {
    const environment = readEnvironment(process.env, fileURLToPath(new URL('../../', import.meta.url)))
    const isFine = await runCommand(command, environment)
    process.exit(isFine ? 0 : 1)
  }
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  console.error(`\n${error.message}\n`)
  process.exit(2)
}
