import type { PublishResult } from '@trangan/publisher'

/** One line about a publish of a portal. */
export const describeResult = (name: string, result: PublishResult): string => {
  if ('failure' in result) return `✖ ${name}: ${result.failure.code}: ${result.failure.message}`
  const { release, added, changed, removed, duration } = result.receipt
  if (added + changed + removed === 0) return `✔ ${name}: nothing changed, release ${release} stays`
  return `✔ ${name}: release ${release} live, +${added} ~${changed} −${removed} files, ${duration} ms after the change`
}
