import type { LogEvent } from '@trangan/publisher'
import { chooseAgencies, type Named } from './chooseAgencies.ts'
import { checkPortals } from './commands/checkPortals.ts'
import { publishPortals } from './commands/publishPortals.ts'
import { rollbackPortal } from './commands/rollbackPortal.ts'
import { verifyPortals } from './commands/verifyPortals.ts'
import type { Environment } from './environment.ts'
import { openAfterSwitch } from './openAfterSwitch.ts'
import { openPublisher, type Publisher } from './openPublisher.ts'
import type { PublishCommand } from './options.ts'

/** Does what the command line asks for; false when something is not as it should be. */
export const runCommand = async (command: PublishCommand, environment: Environment): Promise<boolean> => {
  const after = await openAfterSwitch(environment, log)
  const publisher = await openPublisher(environment, { log, afterSwitch: after.afterSwitch })
  const agencies = chooseAgencies(await publisher.engine.source.listPortals(), command.agency)
  const isFine = await commands[command.action]({ publisher, agencies, command })
  await after.idle()
  await publisher.close()
  return isFine
}

/** What every command is given. */
export type CommandContext = { publisher: Publisher; agencies: Named[]; command: PublishCommand }

const commands: Record<PublishCommand['action'], (context: CommandContext) => Promise<boolean>> = {
  publish: publishPortals,
  check: checkPortals,
  verify: verifyPortals,
  rollback: rollbackPortal,
}

const log = ({ level, message, agency, error }: LogEvent): void => {
  if (level === 'error') console.error(`${agency === undefined ? '' : `${agency}: `}${message}`, error ?? '')
}
