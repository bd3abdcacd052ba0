import { lookBack } from '../actions/lookBack.ts'
import { momentText } from '../momentText.ts'
import type { CommandContext } from '../runCommand.ts'

/** `--as-of`: the release that was live at a moment, and where to look at it. */
export const showAsOf = async ({ publisher, agencies, command }: CommandContext<'as-of'>): Promise<boolean> => {
  let found = 0
  for (const { id, label } of agencies) {
    const lookout = await lookBack(publisher, { agency: id, moment: command.moment })
    if (lookout) found += 1
    console.log(
      lookout
        ? `✔ ${label}: release ${lookout.release} of ${momentText(lookout.createdAt)}\n    ${lookout.address}`
        : `– ${label}: nothing of that time is kept`,
    )
  }
  return found > 0
}
