import { repair, type VerifyReport, verify } from '@trangan/publisher'
import type { Named } from '../chooseAgencies.ts'
import type { CommandContext } from '../runCommand.ts'
import { workLease } from '../workLease.ts'
import { holdLease } from './holdLease.ts'

/** `--verify`: every byte that is live against the signed manifests; what is damaged is made anew. */
export const verifyPortals = async (context: CommandContext): Promise<boolean> => {
  let damaged = 0
  for (const agency of context.agencies) {
    const report = await verify(context.publisher.engine, agency.id)
    const isFine = report.damages.length === 0
    console.log(
      isFine
        ? `✔ ${agency.label}: release ${report.release}, ${report.files} files as signed`
        : describe(agency, report),
    )
    if (!isFine && !(await heal(context, agency, report))) damaged += 1
  }
  console.log(`\n${context.agencies.length} portals verified, ${damaged} damaged beyond repair.`)
  return damaged === 0
}

const describe = ({ label }: Named, { release, damages }: VerifyReport): string =>
  [
    `✖ ${label}: release ${release}, ${damages.length} damaged`,
    ...damages.map(({ path, message }) => `    ${path}: ${message}`),
  ].join('\n')

const heal = async ({ publisher }: CommandContext, { id, label }: Named, report: VerifyReport): Promise<boolean> => {
  const lease = await holdLease(publisher, id, (other) => workLease(publisher, other))
  const result = await repair(publisher.engine, lease, report)
  if ('failure' in result) {
    await publisher.outbox.fail(lease, result.failure)
    console.log(`    not repaired: ${result.failure.message}`)
    return false
  }
  await publisher.outbox.complete(lease, result.receipt)
  const left = await verify(publisher.engine, id)
  console.log(
    left.damages.length === 0 ? `    repaired: ${label} is whole again` : `    still damaged: ${left.damages.length}`,
  )
  return left.damages.length === 0
}
