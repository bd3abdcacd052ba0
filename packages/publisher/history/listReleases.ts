import { messageOf } from '../PublishError.ts'
import type { Target } from '../ports.ts'
import type { Manifest } from '../release/manifest.ts'

/** A kept release as a person looks at it; `problem` says why it cannot be trusted and is therefore of no use. */
export type ReleaseSummary =
  | (Pick<Manifest, 'release' | 'createdAt' | 'buildId' | 'users' | 'reason' | 'files' | 'bytes' | 'restored'> & {
      isLive: boolean
    })
  | { release: number; isLive: boolean; problem: string }

/** The kept releases of an agency, the newest first. */
export const listReleases = async (
  target: Pick<Target, 'listReleases' | 'readManifest' | 'readPointer'>,
  agency: string,
): Promise<ReleaseSummary[]> => {
  const live = await target.readPointer(agency)
  const numbers = await target.listReleases(agency)
  const summaries = await Promise.all(
    numbers.map(async (release): Promise<ReleaseSummary> => {
      const isLive = release === live?.release
      try {
        return { ...summaryOf(await target.readManifest(agency, release)), isLive }
      } catch (error) {
        return { release, isLive, problem: messageOf(error) }
      }
    }),
  )
  return summaries.reverse()
}

const summaryOf = ({ release, createdAt, buildId, users, reason, files, bytes, restored }: Manifest) => ({
  release,
  createdAt,
  buildId,
  users,
  reason,
  files,
  bytes,
  restored,
})
