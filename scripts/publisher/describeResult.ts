import type { PublishResult } from '@trangan/publisher'
import type { Lease } from '@trangan/publisher/ports'

/** One line about a publish. */
export const describeResult = ({ agency }: Lease, result: PublishResult): string => {
  if ('failure' in result) return `✖ ${agency}: ${result.failure.code}: ${result.failure.message}`
  const { release, added, changed, removed, duration } = result.receipt
  if (added + changed + removed === 0) return `✔ ${agency}: nothing changed, release ${release} stays`
  return `✔ ${agency}: release ${release} live (+${added} ~${changed} −${removed}) ${duration} ms after the change`
}
