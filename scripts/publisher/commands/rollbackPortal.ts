import { rollback } from '@trangan/publisher'
import { UsageError } from '../../command-line/UsageError.ts'
import type { CommandContext } from '../runCommand.ts'
import { workLease } from '../workLease.ts'
import { holdLease } from './holdLease.ts'

/** `--rollback N`: an older release of one agency, live again. */
export const rollbackPortal = async ({ publisher, agencies, command }: CommandContext): Promise<boolean> => {
  const [agency] = agencies
  const { release } = command
  if (!agency || release === undefined) throw new UsageError('--rollback takes one agency and the number of a release.')
  const { engine, outbox } = publisher
  const kept = await engine.target.listReleases(agency.id)
  if (!kept.includes(release))
    throw new UsageError(
      `Release ${release} of ${agency.label} is not kept.\nNext step: choose one of ${kept.join(', ')}.`,
    )
  const lease = await holdLease(publisher, agency.id, (other) => workLease(publisher, other))
  const number = await rollback(engine, lease, release)
  const liveAt = engine.now().toISOString()
  const counts = { added: 0, changed: 0, removed: 0 }
  await outbox.complete(lease, { agency: agency.id, release: number, liveAt, duration: 0, ...counts, documents: [] })
  console.log(`✔ ${agency.label}: what release ${release} held is live again, as release ${number}.`)
  console.log(`  To come back to today's content: npm run publish -- ${agency.label}`)
  return true
}
