import { type LogEvent, rotateKey } from '@trangan/publisher'
import { chooseAgencies, type Named } from './chooseAgencies.ts'
import { checkPortals } from './commands/checkPortals.ts'
import { comparePortal } from './commands/comparePortal.ts'
import { listPortalReleases } from './commands/listPortalReleases.ts'
import { publishPortals } from './commands/publishPortals.ts'
import { resumeKept } from './commands/resumeKept.ts'
import { rollbackPortals } from './commands/rollbackPortals.ts'
import { showAsOf } from './commands/showAsOf.ts'
import { verifyPortals } from './commands/verifyPortals.ts'
import type { Environment } from './environment.ts'
import { openAfterSwitch } from './openAfterSwitch.ts'
import { openPublisher, type Publisher } from './openPublisher.ts'
import { openTarget } from './openTarget.ts'
import type { Action, PublishCommand } from './options.ts'

/** Does what the command line asks for; false when something is not as it should be. */
export const runCommand = async (command: PublishCommand, environment: Environment): Promise<boolean> => {
  if (command.action === 'rotate-key') return changeKey(environment)
  const after = await openAfterSwitch(environment, log)
  const publisher = await openPublisher(environment, { log, afterSwitch: after.afterSwitch })
  const agencies = chooseAgencies(await publisher.engine.source.listPortals(), command.agency)
  const isFine = await run({ publisher, agencies }, command)
  await after.idle()
  await publisher.close()
  return isFine
}

/** What every command is given. */
export type ChosenPortals = { publisher: Publisher; agencies: Named[] }

/** What a command with options of its own is given. */
export type CommandContext<A extends Action['action']> = ChosenPortals & {
  command: Extract<Action, { action: A }>
}

const run = (chosen: ChosenPortals, command: Exclude<Action, { action: 'rotate-key' }>): Promise<boolean> => {
  switch (command.action) {
    case 'publish':
      return publishPortals({ ...chosen, command })
    case 'rollback':
      return rollbackPortals({ ...chosen, command })
    case 'compare':
      return comparePortal({ ...chosen, command })
    case 'as-of':
      return showAsOf({ ...chosen, command })
    default:
      return plainCommands[command.action](chosen)
  }
}

const plainCommands = {
  check: checkPortals,
  verify: verifyPortals,
  releases: listPortalReleases,
  resume: resumeKept,
} as const

const changeKey = async (environment: Environment): Promise<boolean> => {
  await rotateKey(environment.dataFolder)
  const target = await openTarget(environment)
  await target.writePublicKeys()
  console.log('✔ Releases are signed with a new key from now on. Next step: back up the data folder’s *.pem files.')
  return true
}

const log = ({ level, message, agency, error }: LogEvent): void => {
  if (level === 'error') console.error(`${agency === undefined ? '' : `${agency}: `}${message}`, error ?? '')
}
