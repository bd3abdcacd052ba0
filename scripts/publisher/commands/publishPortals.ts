import { messageOf } from '@trangan/publisher'
import { createSlots } from '@trangan/publisher/threads'
import { readPortals } from '../../../cms/publishing/outbox/readPortals.ts'
import { publishWhole } from '../actions/publishWhole.ts'
import { describeResult } from '../describeResult.ts'
import type { CommandContext } from '../runCommand.ts'
import { concurrentRebuilds } from '../workLoop.ts'

/**
 * Publishes the chosen portals as a whole, as many at a time as a publisher does, and tells of each when it is live.
 * What did not change is not rendered again. Kept portals stay as they are.
 */
export const publishPortals = async ({ publisher, agencies, command }: CommandContext<'publish'>): Promise<boolean> => {
  const started = performance.now()
  const kept = new Set((await readPortals(publisher.payload)).flatMap((row) => (row.heldAt ? [row.agency] : [])))
  const inSlot = createSlots(concurrentRebuilds)
  const totals = { done: 0, files: 0, failed: 0 }
  const tell = (text: string): void => {
    totals.done += 1
    console.log(`[${totals.done}/${agencies.length}] ${text}`)
  }
  const publishOne = async ({ id, label }: (typeof agencies)[number]): Promise<void> => {
    const publishing = publishWhole(publisher, id, { isForced: command.isForced })
    const result = await publishing.catch(messageOf)
    if (typeof result === 'string' || 'failure' in result) totals.failed += 1
    else totals.files += result.receipt.added + result.receipt.changed
    tell(typeof result === 'string' ? `✖ ${label}: ${result}` : describeResult(label, result))
  }

  const chosen = agencies.filter(({ id }) => !kept.has(id))
  for (const { id, label } of agencies)
    if (kept.has(id)) tell(`– ${label} is kept at a release. Next step: npm run publish -- ${label} --resume`)
  await Promise.all(chosen.map((agency) => inSlot(() => publishOne(agency))))
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(
    `\n${chosen.length} portals published in ${seconds} s: ${totals.files} files made, ${totals.failed} portals failed.`,
  )
  return totals.failed === 0
}
