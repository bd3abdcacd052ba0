import { resumePortals } from '../actions/resumePortals.ts'
import type { ChosenPortals } from '../runCommand.ts'
import { publishPortals } from './publishPortals.ts'

/** `--resume`: portals that were kept at a release go on with what is published today. */
export const resumeKept = async (chosen: ChosenPortals): Promise<boolean> => {
  await resumePortals(
    chosen.publisher,
    chosen.agencies.map(({ id }) => id),
  )
  return publishPortals({ ...chosen, command: { action: 'publish', isForced: false } })
}
