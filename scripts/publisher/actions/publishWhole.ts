import type { PublishOptions, PublishResult } from '@trangan/publisher'
import type { Publisher } from '../openPublisher.ts'
import { requestRebuild } from '../outdatedPortals.ts'
import { workLease } from '../workLease.ts'
import { holdLease } from './holdLease.ts'

/** Publishes everything of an agency, with all that waits for it. */
export const publishWhole = async (
  publisher: Publisher,
  agency: string,
  options: PublishOptions = {},
): Promise<PublishResult> => {
  await requestRebuild(publisher.payload, [agency])
  return workLease(publisher, await holdLease(publisher.outbox, agency), options)
}
