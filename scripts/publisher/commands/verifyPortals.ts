import type { Log } from '@trangan/publisher'
import { verifyPortal } from '../actions/verifyPortal.ts'
import type { ChosenPortals } from '../runCommand.ts'

/** `--verify`: every byte that is live against the signed manifests; what is damaged is put right. */
export const verifyPortals = async ({ publisher, agencies }: ChosenPortals): Promise<boolean> => {
  let damaged = 0
  for (const { id, label } of agencies) {
    const { release, files, damages, left } = await verifyPortal(publisher, id, quiet)
    if (damages.length === 0) console.log(`✔ ${label}: release ${release}, ${files} files as signed`)
    else {
      console.log(`✖ ${label}: release ${release}, ${damages.length} damaged`)
      for (const { path, message } of damages) console.log(`    ${path}: ${message}`)
      console.log(left.length === 0 ? `    repaired: ${label} is whole again` : `    still damaged: ${left.length}`)
    }
    if (left.length > 0) damaged += 1
  }
  console.log(`\n${agencies.length} portals verified, ${damaged} damaged beyond repair.`)
  return damaged === 0
}

/** The command tells everything itself. */
const quiet: Log = () => {}
