import { messageOf } from '@trangan/publisher'
import { listReleases, releaseAt } from '@trangan/publisher/history'
import type { Publisher } from '../openPublisher.ts'
import { restoreRelease } from './restoreRelease.ts'

/** What became of one portal. */
export type Restored = { agency: string; from?: number; release?: number; problem?: string }

type Moment = { agencies: readonly string[]; moment: Date; user: string }

/** Portals restored at the same time: each is a few milliseconds of reading and one switch. */
const concurrency = 8

/** Makes the state of one moment live again, portal by portal; one that cannot be restored does not stop the others. */
export const restoreMoment = async (publisher: Publisher, { agencies, moment, user }: Moment): Promise<Restored[]> => {
  const waiting = agencies.entries()
  const restored: Restored[] = []
  const worker = async () => {
    for (const [index, agency] of waiting) restored[index] = await restoreOne(publisher, { agency, moment, user })
  }
  await Promise.all(Array.from({ length: concurrency }, worker))
  return restored
}

const restoreOne = async (
  publisher: Publisher,
  { agency, moment, user }: { agency: string; moment: Date; user: string },
): Promise<Restored> => {
  try {
    const found = await releaseOf(publisher, agency, moment)
    if (!found) return { agency, problem: 'Không còn lưu bản phát hành nào của thời điểm đó.' }
    return {
      agency,
      from: found.release,
      release: await restoreRelease(publisher, { agency, release: found.release, user }),
    }
  } catch (error) {
    return { agency, problem: messageOf(error) }
  }
}

/** The kept release that was live at a moment, if its manifest can be trusted. */
export const releaseOf = async ({ engine }: Pick<Publisher, 'engine'>, agency: string, moment: Date) =>
  releaseAt(
    (await listReleases(engine.target, agency)).flatMap((summary) => ('problem' in summary ? [] : [summary])),
    moment,
  )
