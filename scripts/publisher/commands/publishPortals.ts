import { describeResult } from '../describeResult.ts'
import type { CommandContext } from '../runCommand.ts'
import { workLease } from '../workLease.ts'
import { holdLease } from './holdLease.ts'

/** Publishes the chosen portals as a whole; what did not change is not rendered again. */
export const publishPortals = async ({ publisher, agencies, command }: CommandContext): Promise<boolean> => {
  const started = performance.now()
  const labels = new Map(agencies.map(({ id, label }) => [id, label]))
  const totals = { portals: 0, files: 0, failed: 0 }
  for (const [index, { id }] of agencies.entries()) {
    const lease = await holdLease(publisher, id, (other) => workLease(publisher, other))
    const result = await workLease(publisher, lease, { isForced: command.isForced })
    const name = labels.get(id) ?? id
    console.log(`[${index + 1}/${agencies.length}] ${describeResult(name, result)}`)
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
