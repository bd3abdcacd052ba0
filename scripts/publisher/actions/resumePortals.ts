import type { Publisher } from '../openPublisher.ts'
import { requestRebuild } from '../outdatedPortals.ts'

/** Lets portals go on that were kept at a release: what is published today goes live again. */
export const resumePortals = async ({ outbox, payload }: Publisher, agencies: readonly string[]): Promise<void> => {
  for (const agency of agencies) {
    await requestRebuild(payload, [agency])
    await outbox.letGo(agency)
  }
}
