import { leaseLost, targetFailed } from '../failures.ts'
import { asStep, PublishError } from '../PublishError.ts'
import type { Target } from '../ports.ts'
import type { Contents } from '../release/contents.ts'
import type { Manifest } from '../release/manifest.ts'
import { encodeRecent } from '../release/recent.ts'
import { TargetConflict } from '../write/TargetConflict.ts'

/** What a release is called and why it is made. */
export type ReleaseNote = Pick<Manifest, 'agency' | 'buildId' | 'users' | 'reason' | 'restored' | 'token'> & {
  createdAt: Date
}

/** Makes contents that are in place live under a new number. */
export const switchTo = async (options: {
  target: Target
  note: ReleaseNote
  base: number | undefined
  contents: Contents
}): Promise<number> => {
  const { target, note, base, contents } = options
  const { agency, token } = note
  const release = (await asStep(() => lastRelease(target, agency, base), targetFailed)) + 1
  const signed = target.sign(manifestOf({ note, base, contents, release }))
  try {
    await target.switchTo({ agency, release, manifest: JSON.stringify(signed), token, base })
  } catch (error) {
    if (error instanceof TargetConflict) throw new PublishError(leaseLost(error.message), error)
    throw new PublishError(targetFailed(error instanceof Error ? error.message : String(error)), error)
  }
  return release
}

/** A number is never used twice, not even one whose release did not go live. */
const lastRelease = async (target: Target, agency: string, base: number | undefined): Promise<number> => {
  const releases = await target.listReleases(agency)
  return Math.max(base ?? 0, releases.at(-1) ?? 0)
}

const manifestOf = (options: {
  note: ReleaseNote
  base: number | undefined
  contents: Contents
  release: number
}): Manifest => {
  const { note, base, contents, release } = options
  return {
    format: 1,
    agency: note.agency,
    release,
    ...(base === undefined ? {} : { previous: base }),
    buildId: note.buildId,
    createdAt: note.createdAt.toISOString(),
    users: note.users,
    reason: note.reason,
    ...(note.restored === undefined ? {} : { restored: note.restored }),
    token: note.token,
    files: contents.files,
    bytes: contents.bytes,
    buckets: contents.digests,
    recent: encodeRecent(contents.recent),
  }
}
