import { readPortals } from '../../../cms/publishing/outbox/readPortals.ts'
import { publishWhole } from '../actions/publishWhole.ts'
import { describeResult } from '../describeResult.ts'
import type { CommandContext } from '../runCommand.ts'

/** Publishes the chosen portals as a whole; what did not change is not rendered again. Kept portals stay as they are. */
export const publishPortals = async (context: CommandContext<'publish'>): Promise<boolean> => {
  const { publisher, agencies, command } = context
  const started = performance.now()
  const kept = new Set((await readPortals(publisher.payload)).flatMap((row) => (row.heldAt ? [row.agency] : [])))
  const totals = { portals: 0, files: 0, failed: 0 }
  for (const [index, { id, label }] of agencies.entries()) {
    const place = `[${index + 1}/${agencies.length}]`
    if (kept.has(id)) {
      console.log(`${place} – ${label} is kept at a release. Next step: npm run publish -- ${label} --resume`)
      continue
    }
    const result = await publishWhole(publisher, id, { isForced: command.isForced })
    console.log(`${place} ${describeResult(label, result)}`)
    totals.portals += 1
    if ('failure' in result) totals.failed += 1
    else totals.files += result.receipt.added + result.receipt.changed
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(
    `\n${totals.portals} portals published in ${seconds} s: ${totals.files} files made, ${totals.failed} portals failed.`,
  )
  return totals.failed === 0
}
